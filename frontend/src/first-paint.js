/* global document, fetch, localStorage, location, navigator, window */
// Runs before the first paint, so that neither theme nor language flickers, and asks for what this address needs in
// this language, files and answers, while the rest is still on its way. Kept apart from the page's own scripts because the content
// security policy forbids script inside the page.
(function () {
  var root = document.documentElement;
  var preloads = document.currentScript.dataset.preloads;
  root.lang = 'fr';
  try {
    var theme = localStorage.getItem('breve.theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    var language = localStorage.getItem('breve.language');
    if (language === null) language = /^fr\b/i.test(navigator.language) ? 'fr' : 'en';
    root.lang = language === 'en' ? 'en' : 'fr';
  } catch {
    // Storage closed to us: the theme of the system and French.
  }
  if (preloads === undefined) return;
  // Written by the build: what each address asks the server first. The page's client takes the answers
  // (apollo/asked-ahead.ts), a refusal too: who is not signed in hears it from there.
  var questions = [];
  window.breveAsked = new Map();
  questions.forEach(function (each) {
    var found = new RegExp(each[0]).exec(location.pathname);
    if (found !== null) ask(each[1], found[1]);
  });
  // Written by the build: the files of each language, and those of the addresses that fit a pattern.
  var known = JSON.parse(preloads);
  var page = known.pages.find(function (each) {
    return new RegExp(each[0]).test(location.pathname);
  });
  known.languages[root.lang].concat(page === undefined ? [] : page[1]).forEach(function (file) {
    var link = document.createElement('link');
    if (/\.css$/.test(file)) {
      link.rel = 'preload';
      link.as = 'style';
    } else link.rel = 'modulepreload';
    link.fetchPriority = 'low';
    link.crossOrigin = '';
    link.href = '/assets/' + file;
    document.head.append(link);
  });

  function ask(templates, encoded) {
    var name;
    try {
      name = JSON.stringify(decodeURIComponent(encoded));
    } catch {
      // No address of ours: the page will say so.
      return;
    }
    templates.forEach(function (template) {
      var body = template.replace('"$1"', function () {
        return name;
      });
      var answer = fetch('/graphql', {
        method: 'POST',
        body: body,
        headers: {
          accept: 'application/graphql-response+json,application/json;q=0.9',
          'accept-language': root.lang,
          'content-type': 'application/json',
          'x-breve-client': 'page',
        },
      });
      // Whoever takes it hears of a failure.
      answer.catch(function () {});
      window.breveAsked.set(body, answer);
    });
  }
})();
