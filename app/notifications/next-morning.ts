// When the mail of the day goes out: at seven by the clock on the wall in Norway, summer and winter.
import { Temporal } from "temporal-polyfill";

/** The first 07:00 in Europe/Oslo that lies after `at`. */
export function nextMorning(at: Date): Date {
  const now = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO("Europe/Oslo");
  const today = now.withPlainTime("07:00");
  const morning = Temporal.ZonedDateTime.compare(today, now) > 0 ? today : today.add({ days: 1 });
  return new Date(morning.epochMilliseconds);
}
