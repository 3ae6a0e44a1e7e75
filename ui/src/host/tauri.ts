import { Channel, invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Issue, OfferedFile, Progress } from "../generated/types";
import type { Host, OnProgress, Unsubscribe } from "./host";

function channel(onProgress: OnProgress): Channel<Progress> {
  const made = new Channel<Progress>();
  made.onmessage = onProgress;
  return made;
}

/** `listen` answers later; a subscription that is ended before that must end as well. */
function subscribe<T>(event: string, listener: (payload: T) => void): Unsubscribe {
  let ended = false;
  let unlisten: Unsubscribe | undefined;
  void listen<T>(event, ({ payload }) => {
    if (!ended) listener(payload);
  }).then((end) => {
    if (ended) end();
    else unlisten = end;
  });
  return () => {
    ended = true;
    unlisten?.();
  };
}

/** The desktop window. */
export const tauriHost: Host = {
  hello: () => invoke("hello"),
  pickFiles: () => invoke("pick_files"),
  inspectFiles: (choices) => invoke("inspect_files", { choices }),
  tryImport: (choices, onProgress) => invoke("try_import", { choices, onProgress: channel(onProgress) }),
  importFiles: (choices, onProgress) => invoke("import_files", { choices, onProgress: channel(onProgress) }),
  cancel: () => invoke("cancel"),
  loadSample: (onProgress) => invoke("load_sample", { onProgress: channel(onProgress) }),
  removeSample: () => invoke("remove_sample"),
  listImports: () => invoke("list_imports"),
  undoImport: (id) => invoke("undo_import", { id }),
  redoImport: (id) => invoke("redo_import", { id }),
  rejectedRows: (id, offset, limit) => invoke("rejected_rows", { id, offset, limit }),
  saveRejected: (id) => invoke("save_rejected", { id }),
  overview: (query) => invoke("overview", { query }),
  area: (query) => invoke("area", { query }),
  kpiDetail: (query) => invoke("kpi_detail", { query }),
  kpiRows: (query) => invoke("kpi_rows", { query }),
  definitions: () => invoke("definitions"),
  choices: () => invoke("choices"),
  knownWords: () => invoke("known_words"),
  followUps: (kpi) => invoke("follow_ups", { kpi }),
  saveChart: (query, chart) => invoke("save_chart", { query, chart }),
  saveTable: (query, table) => invoke("save_table", { query, table }),
  reportTemplates: () => invoke("report_templates"),
  previewReport: (query, page, width) => invoke("preview_report", { query, page, width }),
  saveReport: (query, onProgress) => invoke("save_report", { query, onProgress: channel(onProgress) }),
  saveDeck: (query, onProgress) => invoke("save_deck", { query, onProgress: channel(onProgress) }),
  saveWorkbook: (query, onProgress) => invoke("save_workbook", { query, onProgress: channel(onProgress) }),
  monthCosts: () => invoke("month_costs"),
  enterCosts: (months) => invoke("enter_costs", { months }),
  exportEverything: (onProgress) => invoke("export_everything", { onProgress: channel(onProgress) }),
  deleteEverything: () => invoke("delete_everything"),
  saveBackup: () => invoke("save_backup"),
  restoreBackup: () => invoke("restore_backup"),
  about: () => invoke("about"),
  openHomepage: () => invoke("open_homepage"),
  pickLogo: () => invoke("pick_logo"),
  openWorkspace: () => invoke("open_workspace"),
  newWorkspace: () => invoke("new_workspace"),
  openRecent: (place) => invoke("open_recent", { place }),
  forgetRecent: () => invoke("forget_recent"),
  getSettings: () => invoke("get_settings"),
  setSettings: (settings) => invoke("set_settings", { settings }),
  setLanguage: (language) => invoke("set_language", { language }),
  onFilesDropped: (listener) => subscribe<OfferedFile[]>("files-dropped", listener),
  onMenu: (listener) => subscribe<string>("menu", listener),
  onProblem: (listener) => subscribe<Issue>("problem", listener),
  onDragOver: (listener) => subscribe<boolean>("drag-over", listener),
};
