// The steps of a request in the order people walk them; each state's meta names the one it belongs to.
export const REQUEST_STEPS = ["apply", "receive", "assess", "decide", "agree", "provide", "access"] as const;
