import { z } from "zod";

const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const PERIOD = /^([a-z]{3}(?:-[a-z]{3})?(?:,[a-z]{3}(?:-[a-z]{3})?)*) (\d{1,2})(?::(\d{2}))?-(\d{1,2})(?::(\d{2}))?$/;

const EXPECTED = "write days and times, such as mon-fri 08:00-20:00 or sat,sun 10-16";

/** When a resource runs: `mon-fri 08:00-20:00`, or a list of such periods, which do not overlap. Read as hours a week. */
export const Schedule = z.union([z.string(), z.array(z.string()).nonempty()]).transform((value, context) => {
  let hours = 0;
  for (const text of typeof value === "string" ? [value] : value) {
    const period = hoursOfPeriod(text.trim().toLowerCase());
    if (period === null) {
      context.addIssue({ code: "custom", message: `"${text}" is not a schedule: ${EXPECTED}` });
      return z.NEVER;
    }
    hours += period;
  }
  if (hours <= 168) return hours;
  context.addIssue({ code: "custom", message: "the periods are longer than a week together; they must not overlap" });
  return z.NEVER;
});

function hoursOfPeriod(text: string): number | null {
  const [, days = "", fromHour, fromMinute = "0", toHour, toMinute = "0"] = PERIOD.exec(text) ?? [];
  const count = countDays(days);
  const from = Number(fromHour) + Number(fromMinute) / 60;
  const to = Number(toHour) + Number(toMinute) / 60;
  if (count === null || !(from < 24) || !(to <= 24) || Number(fromMinute) > 59 || Number(toMinute) > 59 || from === to) return null;
  // A period over midnight ends on the next day.
  return count * (to > from ? to - from : 24 - from + to);
}

/** The number of different days in `mon-fri,sun`; `sat-mon` goes over the week's end. */
function countDays(text: string): number | null {
  const days = new Set<number>();
  for (const range of text.split(",")) {
    const [first = "", last = first] = range.split("-");
    const from = DAYS.indexOf(first);
    const to = DAYS.indexOf(last);
    if (from < 0 || to < 0) return null;
    for (let day = from; ; day = (day + 1) % 7) {
      days.add(day);
      if (day === to) break;
    }
  }
  return days.size;
}
