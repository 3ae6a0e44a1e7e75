import "./seal";
import { mount } from "svelte";
import App from "./app/App.svelte";
import { connect } from "./host";
import "./shared/tokens.css";
import "./shared/base.css";

const target = document.getElementById("app");
if (target) {
  void connect().then((host) => mount(App, { target, props: { host } }));
}
