import { describe, expect, it } from "vitest";
import { parseProjectFile } from "../../../src/config/project-file.js";
import { usageSettings } from "../../../src/config/usage-settings.js";

function hoursOf(schedule: string, perMonth = 730): number {
  const text = `usage:\n  hoursPerMonth: ${perMonth}\n  schedules:\n    aws_instance.web: ${schedule}\n`;
  return usageSettings(parseProjectFile("terratrim.yml", text).usage).runningHours.hoursOf("aws_instance", "aws_instance.web");
}

describe("the section usage of the project file", () => {
  it("assumes nothing and takes nothing off unless it says so", () => {
    const settings = usageSettings(parseProjectFile("terratrim.yml", "version: 1").usage);

    expect(settings).toMatchObject({ usageDefaults: null, freeTier: false });
    expect(settings.runningHours.hoursOf("aws_instance", "aws_instance.web")).toBe(730);
  });

  it.each([
    ["mon-fri 08:00-20:00", 60],
    ["mon-fri 8-20", 60],
    ["sat,sun 10:00-16:30", 13],
    ["fri-mon 22:00-06:00", 32],
    ["mon-sun 00:00-24:00", 168],
    ["[mon-fri 08:00-20:00, sat 10-14]", 64],
  ])("reads %s as %d hours a week", (schedule, weekly) => {
    expect(hoursOf(schedule)).toBeCloseTo((weekly / 168) * 730, 9);
    expect(hoursOf(schedule, 744)).toBeCloseTo((weekly / 168) * 744, 9);
  });

  it.each(["weekdays", "mon-fri", "mon-foo 8-20", "mon 8-25", "mon 08:75-20:00", "mon 8-8", "[mon-sun 0-24, mon 8-9]"])(
    "refuses %s and says what is expected",
    (schedule) => {
      expect(() => hoursOf(schedule)).toThrow(/usage\.schedules\.aws_instance\.web: .*(mon-fri 08:00-20:00|overlap)/);
    },
  );

  it("lets an address win over a wildcard, and that over a type", () => {
    const text = `usage:
  schedules:
    aws_instance: mon-sun 0-12
    aws_instance.web[*]: mon-sun 0-6
    aws_instance.web[1]: mon-sun 0-3
`;
    const { runningHours } = usageSettings(parseProjectFile("terratrim.yml", text).usage);

    expect(runningHours.hoursOf("aws_instance", "aws_instance.other")).toBe(365);
    expect(runningHours.hoursOf("aws_instance", "aws_instance.web[0]")).toBe(182.5);
    expect(runningHours.hoursOf("aws_instance", "aws_instance.web[1]")).toBe(91.25);
  });
});
