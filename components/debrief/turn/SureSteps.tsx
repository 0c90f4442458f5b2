// How sure somebody is, in four steps: the marks of a service's reports, in the ink of whatever is around.
export function SureSteps({ n }: { n: number }) {
  return (
    <svg aria-hidden="true" width={50} height={7} viewBox="0 0 50 7" className="block shrink-0">
      {[0, 1, 2, 3].map((i) => (
        <rect
          key={i}
          x={i * 13 + 0.5}
          y={0.5}
          width={10}
          height={6}
          stroke="currentColor"
          fill={i < n ? "currentColor" : "none"}
        />
      ))}
    </svg>
  );
}
