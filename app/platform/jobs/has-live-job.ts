// Is there a job under way for something? One that has used up its attempts lives no more.
import { sql } from "drizzle-orm";

/** A condition: some living job of the task has this id under this key of its payload. */
export function hasLiveJob(task: string, key: string, id: ReturnType<typeof sql>) {
  return sql`exists (
    select 1 from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = ${task} and j.payload ->> ${key} = ${id}::text and j.attempts < j.max_attempts)`;
}
