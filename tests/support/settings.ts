// The settings that tests run with, regardless of the environment they are started in. An empty one counts as not
// given. DATABASE_URL is for global-setup only: with it set, the code under test would take itself for a service in
// earnest.
export const SETTINGS: Record<string, string> = {
  DATABASE_URL: "",
  PUBLIC_URL: "",
  PORT: "",
  DEMO: "",
  SMTP_URL: "",
  MAIL_FROM: "",
  S3_URL: "",
  CLAMAV_URL: "",
  SECRET: "a secret of the tests, long enough",
  LOG_LEVEL: "silent",
};
