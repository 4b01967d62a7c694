// The customer's window: what they are shown, and nothing of the operator's.

import { mount } from "svelte";

import CustomerWindow from "./components/customer/CustomerWindow.svelte";
import "./styles/tokens.css";
import "./styles/type.css";
import "./styles/base.css";
import "./styles/parts.css";
import "./styles/lists.css";
import "./styles/motion.css";

const target = document.getElementById("app");
if (!target) throw new Error("The page has no place for the app.");

export default mount(CustomerWindow, { target });
