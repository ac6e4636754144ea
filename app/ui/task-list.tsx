// The sections of a long form as a list of tasks: what is done, what is left, in the order one likes.
import type { ReactNode } from "react";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Tag, type Tone } from "./tag.tsx";
import { uiTexts } from "./texts/index.ts";

export type TaskStatus = "done" | "started" | "todo" | "blocked";

export interface Task {
  title: string;
  /** Not given: cannot be begun yet. */
  href?: string;
  hint?: ReactNode;
  status: TaskStatus;
}

const TONE: Record<TaskStatus, Tone> = {
  done: "success",
  started: "info",
  todo: "neutral",
  blocked: "neutral",
};

export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  const words = useTexts(uiTexts).tasks;
  return (
    <ol className="tasks">
      {tasks.map(({ title, href, hint, status }, index) => {
        const id = `task-${index + 1}`;
        return (
          <li key={title} className="tasks__item">
            <div className="tasks__text">
              {href === undefined ? (
                <span>{title}</span>
              ) : (
                <a href={href} aria-describedby={`${id}-status`}>
                  {title}
                </a>
              )}
              {hint ? <p className="muted">{hint}</p> : null}
            </div>
            <div id={`${id}-status`} className="tasks__status">
              <Tag tone={TONE[status]}>{words[status]}</Tag>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
