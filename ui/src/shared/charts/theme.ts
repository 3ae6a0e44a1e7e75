/** Colours and type of a chart, read from the tokens so that light and dark are decided in one place. */
export interface ChartTheme {
  text: string;
  soft: string;
  line: string;
  surface: string;
  series: string[];
  good: string;
  bad: string;
  neutral: string;
  heat: [string, string];
  font: string;
  /** Patterns beside colours, where the person asked for more contrast. */
  patterns: boolean;
}

export function readTheme(element: Element): ChartTheme {
  const style = getComputedStyle(element);
  const token = (name: string, fallback: string): string => style.getPropertyValue(name).trim() || fallback;
  const asks = (query: string): boolean => typeof matchMedia === "function" && matchMedia(query).matches;
  return {
    text: token("--text", "#16212b"),
    soft: token("--text-soft", "#51606d"),
    line: token("--line", "#dde3e8"),
    surface: token("--surface-raised", "#ffffff"),
    series: [1, 2, 3, 4, 5, 6].map((i) => token(`--series-${i}`, "#0f7596")),
    good: token("--good", "#17703f"),
    bad: token("--bad", "#ab2f24"),
    neutral: token("--series-6", "#7b8894"),
    heat: [token("--heat-low", "#eff5f7"), token("--heat-high", "#0c5a75")],
    font: style.fontFamily || "sans-serif",
    patterns: asks("(prefers-contrast: more)") || asks("(forced-colors: active)"),
  };
}
