// On whose side somebody reads a request.
export type Side = "applicant" | "owner" | "watcher";
