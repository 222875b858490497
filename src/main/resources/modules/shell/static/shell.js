// Small comforts on top of pages that work without them: a line to follow while reading, a large pointer, reading
// aloud, and Escape to close a panel. The first two stay on from page to page until the browser is closed.
const root = document.documentElement;

function switchOf(name, act) {
  const button = document.querySelector(`[data-reading="${name}"]`);
  const press = (on) => {
    button.setAttribute("aria-pressed", String(on));
    act(on, press);
  };
  button?.addEventListener("click", () => press(button.getAttribute("aria-pressed") !== "true"));
  return button && press;
}

function kept(name, act) {
  const press = switchOf(name, (on) => {
    sessionStorage.setItem(name, on ? "on" : "");
    act(on);
  });
  if (press && sessionStorage.getItem(name)) {
    press(true);
  }
}

const line = document.createElement("div");
line.className = "reading-guide";
const follow = (event) => line.style.setProperty("inset-block-start", `${event.clientY + 14}px`);

kept("guide", (on) => {
  on ? document.body.append(line) : line.remove();
  on ? addEventListener("pointermove", follow) : removeEventListener("pointermove", follow);
});

kept("pointer", (on) => root.classList.toggle("big-pointer", on));

// Sentence by sentence: browsers break off long speeches.
switchOf("aloud", (on, press) => {
  speechSynthesis.cancel();
  const sentences = on ? document.querySelector("main").innerText.match(/[^。！？.!?\n]+[。！？.!?]?/g) : [];
  sentences?.forEach((sentence, index) => {
    const words = new SpeechSynthesisUtterance(sentence);
    words.lang = root.lang;
    if (index === sentences.length - 1) {
      words.addEventListener("end", () => press(false));
    }
    speechSynthesis.speak(words);
  });
});

document.querySelectorAll("[data-script]").forEach((part) => {
  part.hidden = part.dataset.script === "speech" && !("speechSynthesis" in window);
});

addEventListener("keydown", (event) => {
  const open = event.key === "Escape" && document.querySelector(".utility details[open], .main-nav details[open]");
  if (open) {
    open.open = false;
    open.querySelector("summary").focus();
  }
});
