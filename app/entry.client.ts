// The only script of the pages: it makes some things quicker and is missed by nothing. Elements ask for help by their
// data attributes. No framework: what is here is all that a reader downloads.

/** A form that is under way is not sent again. Coming back to the page opens it anew. */
function guardForms() {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.hasAttribute("data-once") || event.defaultPrevented)
      return;
    if (form.dataset.sent === "yes") return event.preventDefault();
    form.dataset.sent = "yes";
    // Not `disabled`: a disabled button loses the focus, and its value would not be sent.
    for (const button of form.querySelectorAll("button")) button.setAttribute("aria-disabled", "true");
  });
  addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll<HTMLFormElement>("form[data-once]")) {
      delete form.dataset.sent;
      for (const button of form.querySelectorAll("button")) button.removeAttribute("aria-disabled");
    }
  });
}

const WAIT_MS = 800;

/** Sends the form quietly a moment after the last keystroke, one request at a time. */
function autosave(form: HTMLFormElement) {
  const url = form.dataset.autosave;
  if (!url) return;
  const status = form.querySelector<HTMLElement>("[data-autosave-status]");
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving = false;
  let again = false;
  let signedOut = false;
  const say = (text: string | undefined) => {
    if (status) status.textContent = text ?? "";
  };
  /** The page with its text stays; signing in again happens beside it. */
  const saySignedOut = () => {
    say(status?.dataset.signedOut);
    const link = document.createElement("a");
    link.href = "/sign-in";
    link.target = "_blank";
    link.textContent = status?.dataset.signIn ?? "";
    status?.append(" ", link);
  };
  const save = async (keepalive = false) => {
    clearTimeout(timer);
    timer = undefined;
    if (form.dataset.sent === "yes") return;
    if (saving) {
      again = true;
      return;
    }
    saving = true;
    say(status?.dataset.saving);
    try {
      // Files are not sent by the way; they go with the form.
      const fields = [...new FormData(form)].filter(
        (field): field is [string, string] => typeof field[1] === "string",
      );
      const answer = await fetch(url, {
        method: "POST",
        body: new URLSearchParams(fields),
        headers: { "X-Autosave": "1", Accept: "application/json" },
        redirect: "manual",
        keepalive,
      });
      // After sign-out the answer is a redirect to the sign-in page: nothing was saved.
      signedOut = answer.type === "opaqueredirect";
      if (!answer.ok) throw new Error(String(answer.status));
      const time = new Date().toLocaleTimeString(document.documentElement.lang, {
        hour: "2-digit",
        minute: "2-digit",
      });
      say(status?.dataset.saved?.replace("{time}", time));
    } catch {
      if (signedOut) saySignedOut();
      else say(status?.dataset.failed);
    }
    saving = false;
    if (again) {
      again = false;
      void save();
    }
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(save, WAIT_MS);
  };
  form.addEventListener("input", later);
  form.addEventListener("change", later);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && timer !== undefined) void save(true);
    if (document.visibilityState === "visible" && signedOut) void save();
  });
  form.addEventListener("submit", async (event) => {
    if (!signedOut) return;
    // Sent now, the form would be answered with the page to sign in, and the text would be gone.
    event.preventDefault();
    await save();
    if (signedOut) status?.querySelector("a")?.focus();
    else form.requestSubmit(event.submitter);
  });
}

/** j and k walk through a list that has the focus; elsewhere single letters are left to other programs. */
function listKeys(list: HTMLElement) {
  list.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.key !== "j" && event.key !== "k")) return;
    const active = document.activeElement;
    if (active instanceof HTMLElement && active.matches("input, textarea, select")) return;
    const links = [...list.querySelectorAll<HTMLElement>("[data-key-item]")];
    const at = active instanceof HTMLElement ? links.indexOf(active as HTMLAnchorElement) : -1;
    const to = event.key === "j" ? Math.min(at + 1, links.length - 1) : Math.max(at - 1, 0);
    // Items are links, so that Enter opens them without our help.
    links[to]?.focus();
    event.preventDefault();
  });
}

guardForms();
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-autosave]")) autosave(form);
for (const list of document.querySelectorAll<HTMLElement>('[data-keys="desk"]')) listKeys(list);
const check = document.querySelector<HTMLElement>("[data-check-case-file]");
// Its own file, loaded on the one page that needs it.
if (check) void import("./audit/check-on-page.ts").then(({ checkOnPage }) => checkOnPage(check));
document.querySelector<HTMLElement>("[data-error-summary]")?.focus();

export {};
