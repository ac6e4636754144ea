// The name of the service with its sign: a road that bends upwards through a point of data.

export function Wordmark() {
  return (
    <span className="wordmark">
      <svg
        className="wordmark__sign"
        viewBox="0 0 32 32"
        width="32"
        height="32"
        aria-hidden="true"
        focusable="false"
      >
        <rect className="wordmark__ground" width="32" height="32" rx="8" />
        <path className="wordmark__road" d="M9 25c0-8 14-6 14-14" />
        <circle className="wordmark__point" cx="23" cy="8.5" r="3" />
        <circle className="wordmark__start" cx="9" cy="25" r="2" />
      </svg>
      <span className="wordmark__name">Dataveien</span>
    </span>
  );
}
