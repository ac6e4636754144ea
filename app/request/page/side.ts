// On whose side a person reads a request.
export type Side = "applicant" | "owner" | "watcher";
