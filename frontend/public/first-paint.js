/* global document, localStorage, navigator */
// Runs before the first paint, so that neither theme nor language flickers. Kept apart from the page's own
// scripts because the content security policy forbids script inside the page.
(function () {
  var root = document.documentElement;
  try {
    var theme = localStorage.getItem('breve.theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    var language = localStorage.getItem('breve.language');
    if (language === null) language = /^fr\b/i.test(navigator.language) ? 'fr' : 'en';
    root.lang = language === 'en' ? 'en' : 'fr';
  } catch {
    // Storage closed to us: the theme of the system and French.
  }
})();
