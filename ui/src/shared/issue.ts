import type { Issue } from "../generated/types";
import { t } from "./text.svelte";

function isIssue(value: unknown): value is Issue {
  return typeof value === "object" && value !== null && "message" in value && "hint" in value && "code" in value;
}

/** What a call was rejected with, as an issue. Anything else than an issue is a fault of ours and is told as one. */
export function issueOf(error: unknown): Issue {
  if (isIssue(error)) return error;
  const text = error instanceof Error ? error.message : typeof error === "string" ? error : t("issue-unexpected");
  return { code: "internal", message: text, hint: t("issue-unexpected-hint") };
}
