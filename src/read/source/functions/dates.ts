import { NUMBER, STRING } from "../values/type.js";
import { integerValue, stringValue } from "../values/value.js";
import { defineFunction, failure, string, type Failure } from "./define.js";
import { localTime, offsetText, parseDuration, parseTimestamp, timestampText, two, type Timestamp } from "./timestamps.js";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

type Verb = (date: Date, timestamp: Timestamp) => string;

const hour12 = (date: Date): number => date.getUTCHours() % 12 || 12;
const year = (date: Date): string => String(date.getUTCFullYear()).padStart(4, "0");
const month = (date: Date): string => MONTHS[date.getUTCMonth()] ?? "";
const weekday = (date: Date): string => DAYS[date.getUTCDay()] ?? "";

const VERBS: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  ["YY", (date) => year(date).slice(-2)],
  ["YYYY", year],
  ["M", (date) => String(date.getUTCMonth() + 1)],
  ["MM", (date) => two(date.getUTCMonth() + 1)],
  ["MMM", (date) => month(date).slice(0, 3)],
  ["MMMM", month],
  ["D", (date) => String(date.getUTCDate())],
  ["DD", (date) => two(date.getUTCDate())],
  ["EEE", (date) => weekday(date).slice(0, 3)],
  ["EEEE", weekday],
  ["h", (date) => String(date.getUTCHours())],
  ["hh", (date) => two(date.getUTCHours())],
  ["H", (date) => String(hour12(date))],
  ["HH", (date) => two(hour12(date))],
  ["AA", (date) => (date.getUTCHours() < 12 ? "AM" : "PM")],
  ["aa", (date) => (date.getUTCHours() < 12 ? "am" : "pm")],
  ["m", (date) => String(date.getUTCMinutes())],
  ["mm", (date) => two(date.getUTCMinutes())],
  ["s", (date) => String(date.getUTCSeconds())],
  ["ss", (date) => two(date.getUTCSeconds())],
  ["Z", (_, { offset }) => offsetText(offset, ":", "Z")],
  ["ZZZ", (_, { offset }) => offsetText(offset, "", "UTC")],
  ["ZZZZ", (_, { offset }) => offsetText(offset, "", "")],
  ["ZZZZZ", (_, { offset }) => offsetText(offset, ":", "")],
]);

const TOKEN = /'((?:[^']|'')*)'|([a-zA-Z])\2*|[^a-zA-Z']+/y;

function formatDate(pattern: string, timestamp: Timestamp): string | Failure {
  const date = localTime(timestamp);
  let text = "";
  for (let position = 0; position < pattern.length; position = TOKEN.lastIndex) {
    TOKEN.lastIndex = position;
    const match = TOKEN.exec(pattern);
    if (match === null) return failure("a quoted part of the format does not end");
    const [token, literal, letter] = match;
    if (literal !== undefined) text += literal.replaceAll("''", "'");
    else if (letter === undefined) text += token;
    else {
      const verb = VERBS.get(token);
      if (verb === undefined) return failure(`the format has no verb ${token}`);
      text += verb(date, timestamp);
    }
  }
  return text;
}

const NO_TIME = "the time must be like 2020-02-03T04:05:06Z";

export const dateFunctions = [
  defineFunction("formatdate", {
    parameters: [string("format"), string("time")],
    returns: STRING,
    call([pattern, time]) {
      const timestamp = parseTimestamp(time.value);
      const text = timestamp === null ? failure(NO_TIME) : formatDate(pattern.value, timestamp);
      return typeof text === "string" ? stringValue(text) : text;
    },
  }),
  defineFunction("timeadd", {
    parameters: [string("timestamp"), string("duration")],
    returns: STRING,
    call([time, length]) {
      const timestamp = parseTimestamp(time.value);
      const duration = parseDuration(length.value);
      if (timestamp === null) return failure(NO_TIME);
      return duration === null
        ? failure("the duration must be like 1h30m")
        : stringValue(timestampText({ ...timestamp, nanoseconds: timestamp.nanoseconds + duration }));
    },
  }),
  defineFunction("timecmp", {
    parameters: [string("timestamp_a"), string("timestamp_b")],
    returns: NUMBER,
    call([left, right]) {
      const [a, b] = [parseTimestamp(left.value), parseTimestamp(right.value)];
      if (a === null || b === null) return failure(NO_TIME);
      return integerValue(a.nanoseconds < b.nanoseconds ? -1 : a.nanoseconds > b.nanoseconds ? 1 : 0);
    },
  }),
];
