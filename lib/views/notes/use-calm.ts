/** A value that may change with every key of another window, given on at most so often. */
import { useEffect, useRef, useState } from 'preact/hooks';

/** @param pause ms */
export function useCalm<Value>(value: Value, pause: number): Value {
  const [given, setGiven] = useState(value);
  const givenAt = useRef(0);
  useEffect(() => {
    const wait = Math.max(0, givenAt.current + pause - performance.now());
    const timer = setTimeout(() => {
      givenAt.current = performance.now();
      setGiven(() => value);
    }, wait);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return given;
}
