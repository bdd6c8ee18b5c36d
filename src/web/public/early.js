// Runs before the page is drawn: a picture that was drawn for English and the first scenario must not flash at others.
(() => {
  const root = document.documentElement;
  let kept = {};
  try {
    kept = {
      theme: localStorage['counterpoise.theme'],
      lang: localStorage['counterpoise.lang'],
      view: localStorage['counterpoise.view'],
    };
  } catch {
    // denied: as at the first visit
  }
  if (kept.theme === 'light' || kept.theme === 'dark') root.dataset.theme = kept.theme;
  const asked = new URLSearchParams(location.search).get('lang') ?? kept.lang ?? navigator.language;
  if (asked.startsWith('ru') || location.hash.startsWith('#c') || kept.view) root.classList.add('wait');
})();
