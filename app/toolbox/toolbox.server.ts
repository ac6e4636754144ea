// The addresses of guides and tools as an administrator has last tried or changed them; kept as one setting.
import { sqlClient } from "#db/client.server.ts";
import { osloDate } from "#workflows/law/calendar.ts";
import { readToolbox, TOOLBOX_KEY, TOOLS, type Tool, toolAddress } from "#workflows/toolbox.ts";

export async function loadToolbox(): Promise<Tool[]> {
  const [row] = await sqlClient()<
    [{ value: unknown }?]
  >`select value from settings where key = ${TOOLBOX_KEY}`;
  return readToolbox(row?.value);
}

/**
 * Keeps an address that a person has just opened and found right.
 * @param now ISO 8601
 * @returns false where there is no such tool to change, or the address is none
 */
export async function saveToolAddress(id: string, url: string, now: string): Promise<boolean> {
  const tool = TOOLS.find((one) => one.id === id && one.language !== null);
  const address = toolAddress.safeParse(url.trim());
  if (!tool || !address.success) return false;
  const kept = { [tool.id]: { url: address.data, checked: osloDate(now).toString() } };
  const sql = sqlClient();
  await sql`insert into settings (key, value) values (${TOOLBOX_KEY}, ${sql.json(kept)})
    on conflict (key) do update set value = settings.value || excluded.value`;
  return true;
}
