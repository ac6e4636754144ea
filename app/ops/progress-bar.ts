// One line that says how far a long job is, on terminals only: in a log or a pipe it would be noise.

export interface ProgressBar {
  show(label: string, done: number, total: number): void;
  /** Takes the line away, so that what is printed next starts clean. */
  clear(): void;
}

const width = 30;

/** @param quiet nothing is shown, as for machine-readable output. */
export function progressBar(stream: NodeJS.WriteStream, quiet: boolean): ProgressBar {
  const active = stream.isTTY === true && !quiet;
  return {
    show(label, done, total) {
      if (!active) return;
      const share = total === 0 ? 1 : Math.min(1, done / total);
      const filled = Math.round(share * width);
      const bar = "█".repeat(filled) + "░".repeat(width - filled);
      const room = Math.max(10, (stream.columns ?? 80) - width - 8);
      stream.write(
        `\r\u001b[2K${bar} ${String(Math.round(share * 100)).padStart(3)} % ${label.slice(0, room)}`,
      );
    },
    clear() {
      if (active) stream.write("\r\u001b[2K");
    },
  };
}
