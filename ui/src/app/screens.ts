import type { Screen } from "./session.svelte";

/** Key of the name that a screen goes by in the navigation and on the way back to it. */
export function titleOf(screen: Screen): string {
  switch (screen.name) {
    case "agents":
      return "nav-agents";
    case "self_service":
      return "nav-self-service";
    case "reliability":
      return "nav-reliability";
    case "cost":
      return "nav-cost";
    case "report":
      return "nav-report";
    case "choose":
      return "nav-choose";
    case "import":
      return "nav-import";
    case "data":
      return "nav-data";
    case "help":
      return "nav-help";
    case "settings":
      return "nav-settings";
    default:
      return "nav-overview";
  }
}
