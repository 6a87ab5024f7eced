const LOOP = "M-1200 40H-70C-20 40 24 37 24 23 24 15 12 12 0 12S-24 15-24 23C-24 37 20 40 ";

/** A closed iteration is a loop of thread; a running one still has its needle; a draft is only marked out. */
export function RibbonThread({ state }: { state: "draft" | "running" | "closed" }) {
  return (
    <svg className="ribbon-thread" aria-hidden="true">
      <svg x="50%" y="-8" overflow="visible">
        {state === "draft" && <path className="thread-todo" d={`${LOOP}70 40H1200`} />}
        {state === "closed" && <path className="thread" d={`${LOOP}70 40H1200`} />}
        {state === "running" && <>
          <path className="thread-todo" d="M100 40H1200" />
          <path className="thread" d={`${LOOP}58 40H80`} />
          <path className="needle" d="M78 40.5 116 31" />
        </>}
      </svg>
    </svg>
  );
}
