"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const book = document.getElementById("book");
  const leaves = [...document.querySelectorAll(".leaf")];
  const button = (id) => document.getElementById(id);
  const clamp = (n, low, high) => Math.min(high, Math.max(low, n));
  let at = 0;
  let musicOn = false;
  let reading = false;
  let playing = null;
  let voice = null;

  // Two pages side by side where there is room; the cover and the last lonely page stand alone.
  const paired = () => innerWidth > 1.35 * (innerHeight - 52);
  const spreadOf = (n) => {
    if (!paired() || n === 0) return [n];
    const first = n % 2 === 1 ? n : n - 1;
    return first + 1 < leaves.length ? [first, first + 1] : [first];
  };

  function show(n, how) {
    const next = clamp(n, 0, leaves.length - 1);
    const moved = next !== at;
    at = next;
    const open = spreadOf(at);
    book.classList.toggle("paired", paired());
    book.classList.remove("onward", "back");
    if (moved && how) {
      void book.offsetWidth; // restart the animation
      book.classList.add(how);
    }
    leaves.forEach((leaf, i) => {
      leaf.classList.toggle("open", open.includes(i));
      leaf.toggleAttribute("inert", !open.includes(i));
    });
    const labels = open.map((i) => leaves[i].dataset.label).join(", ");
    const last = open[open.length - 1];
    button("where").textContent = `${open.map((i) => i + 1).join("–")} / ${leaves.length}`;
    button("previous").disabled = open[0] === 0;
    button("next").disabled = last === leaves.length - 1;
    if (moved) {
      button("said").textContent = data.of
        .replace("{page}", labels).replace("{number}", String(open[0] + 1)).replace("{total}", String(leaves.length));
      try { history.replaceState(null, "", "#" + leaves[open[0]].id); } catch { /* not every viewer has a history */ }
      if (reading) readFrom(open[0]);
    }
    if (musicOn) follow();
  }
  const onward = () => { const s = spreadOf(at); show(s[s.length - 1] + 1, "onward"); };
  const back = () => show(spreadOf(at)[0] - 1, "back");

  // Music: starts only when asked, follows the mood of the page, crosses over softly.
  function fade(sound, to, then) {
    clearInterval(sound.fading);
    sound.fading = setInterval(() => {
      const step = sound.volume + Math.sign(to - sound.volume) * 0.05;
      sound.volume = clamp(step, 0, 1);
      if (Math.abs(sound.volume - to) < 0.051) {
        sound.volume = to;
        clearInterval(sound.fading);
        if (then) then();
      }
    }, 40);
  }
  const loudness = () => (reading ? 0.12 : 0.7);
  function follow() {
    const wanted = spreadOf(at).map((i) => leaves[i].dataset.music).find(Boolean);
    const sound = wanted ? document.getElementById(wanted) : playing;
    if (sound === playing) { if (playing) fade(playing, loudness()); return; }
    const old = playing;
    if (old) fade(old, 0, () => old.pause());
    playing = sound;
    sound.volume = 0;
    sound.play().then(() => fade(sound, loudness())).catch(() => setMusic(false));
  }
  function setMusic(on) {
    musicOn = on;
    button("music").setAttribute("aria-pressed", String(on));
    if (on) { follow(); return; }
    if (playing) { const old = playing; playing = null; fade(old, 0, () => old.pause()); }
  }

  // Reading: the book's own narration when it has one, else a voice of this computer (never one over the net).
  const narrated = Object.keys(data.narration).length > 0;
  const localVoice = () => (window.speechSynthesis ? speechSynthesis.getVoices() : [])
    .find((v) => v.localService && v.lang.toLowerCase().startsWith(data.language));
  function mark(leaf, sentence) {
    document.querySelectorAll(".sentence.reading").forEach((s) => s.classList.remove("reading"));
    if (leaf && sentence !== null) {
      leaf.querySelector(`[data-sentence="${sentence}"]`)?.classList.add("reading");
    }
  }
  function hush() {
    if (voice) { voice.pause(); voice.ontimeupdate = voice.onended = null; voice = null; }
    if (window.speechSynthesis) speechSynthesis.cancel();
    mark(null, null);
  }
  function readFrom(n) {
    hush();
    if (!reading) return;
    if (n >= leaves.length) { setReading(false); return; }
    const leaf = leaves[n];
    if (!leaf.querySelector(".sentence")) {
      if (n + 1 < leaves.length) { step(n); } else { setReading(false); }
      return;
    }
    if (narrated) { play(leaf, n); } else { speak(leaf, n, 0); }
  }
  function step(n) {
    if (!reading) return;
    if (n + 1 >= leaves.length) { setReading(false); return; }
    if (spreadOf(at).includes(n + 1)) { readFrom(n + 1); } else { show(n + 1, "onward"); }
  }
  function play(leaf, n) {
    const told = data.narration[leaf.id];
    if (!told) { step(n); return; }
    voice = document.getElementById(told.sound);
    voice.currentTime = 0;
    voice.ontimeupdate = () => {
      const now = told.marks.find(([, start, end]) => voice.currentTime >= start && voice.currentTime < end);
      mark(leaf, now ? now[0] : null);
    };
    voice.onended = () => step(n);
    voice.play().catch(() => setReading(false));
  }
  function speak(leaf, n, sentence) {
    const span = leaf.querySelector(`[data-sentence="${sentence}"]`);
    if (!span) { step(n); return; }
    const said = new SpeechSynthesisUtterance(span.textContent);
    said.voice = localVoice() || null;
    said.lang = data.language;
    said.rate = 0.9;
    said.onstart = () => mark(leaf, sentence);
    said.onend = () => { if (reading && leaf.classList.contains("open")) speak(leaf, n, sentence + 1); };
    speechSynthesis.speak(said);
  }
  function setReading(on) {
    reading = on;
    button("read").setAttribute("aria-pressed", String(on));
    if (musicOn && playing) fade(playing, loudness());
    if (on) { readFrom(spreadOf(at)[0]); } else { hush(); }
  }
  const offerReading = () => { button("read").hidden = !(narrated || localVoice()); };

  const full = () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.());
  button("previous").onclick = back;
  button("next").onclick = onward;
  button("music").onclick = () => setMusic(!musicOn);
  button("read").onclick = () => setReading(!reading);
  button("print").onclick = () => print();
  button("full").onclick = full;
  button("music").hidden = !leaves.some((leaf) => leaf.dataset.music);
  button("full").hidden = !document.fullscreenEnabled;
  document.onfullscreenchange = () => button("full").setAttribute("aria-pressed", String(!!document.fullscreenElement));

  const keys = {
    ArrowRight: onward, PageDown: onward, ArrowLeft: back, PageUp: back,
    Home: () => show(0, "back"), End: () => show(leaves.length - 1, "onward"),
    m: () => setMusic(!musicOn), r: () => { if (!button("read").hidden) setReading(!reading); }, f: full, p: () => print(),
  };
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const onButton = event.target instanceof HTMLButtonElement;
    const act = event.key === " " && !onButton ? (event.shiftKey ? back : onward)
      : keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (act) { event.preventDefault(); act(); }
  });

  let down = null;
  book.addEventListener("pointerdown", (event) => { down = { x: event.clientX, y: event.clientY }; });
  book.addEventListener("pointerup", (event) => {
    if (!down) return;
    const dx = event.clientX - down.x;
    const dy = event.clientY - down.y;
    down = null;
    if (String(getSelection())) return; // words are being selected
    if (event.pointerType !== "mouse" && Math.abs(dx) > 40 && Math.abs(dx) > 1.5 * Math.abs(dy)) {
      (dx < 0 ? onward : back)();
    } else if (Math.hypot(dx, dy) < 8 && !event.target.closest(".words, .colophon")) {
      (event.clientX > innerWidth / 2 ? onward : back)();
    }
  });
  book.addEventListener("pointercancel", () => { down = null; });
  addEventListener("resize", () => show(at, ""));
  addEventListener("hashchange", () => fromAddress());
  function fromAddress() {
    const n = leaves.findIndex((leaf) => "#" + leaf.id === location.hash);
    if (n >= 0) show(n, "");
  }
  if (window.speechSynthesis) speechSynthesis.onvoiceschanged = offerReading;
  document.body.classList.add("turning");
  offerReading();
  show(0, "");
  fromAddress();
})();
