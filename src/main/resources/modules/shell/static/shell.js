// Small comforts on top of pages that work without them: reading guide, reading aloud, closing panels with Escape.
const panel = document.querySelector("[data-reading]");

function toggle(button, on) {
  button.setAttribute("aria-pressed", String(on));
  return on;
}

function readingGuide(button) {
  const line = document.createElement("div");
  line.className = "reading-guide";
  line.hidden = true;
  document.body.append(line);
  addEventListener("pointermove", (event) => line.style.setProperty("inset-block-start", `${event.clientY + 14}px`));
  button.addEventListener("click", () => {
    line.hidden = !toggle(button, line.hidden);
  });
}

function readingAloud(button) {
  if (!("speechSynthesis" in window)) {
    button.hidden = true;
    return;
  }
  button.addEventListener("click", () => {
    speechSynthesis.cancel();
    if (!toggle(button, button.getAttribute("aria-pressed") !== "true")) {
      return;
    }
    const words = new SpeechSynthesisUtterance(document.querySelector("main").innerText);
    words.lang = document.documentElement.lang;
    words.addEventListener("end", () => toggle(button, false));
    speechSynthesis.speak(words);
  });
}

if (panel) {
  panel.hidden = false;
  readingGuide(panel.querySelector("[data-reading-guide]"));
  readingAloud(panel.querySelector("[data-reading-aloud]"));
}

addEventListener("keydown", (event) => {
  const open = event.key === "Escape" && document.querySelector(".utility details[open]");
  if (open) {
    open.open = false;
    open.querySelector("summary").focus();
  }
});
