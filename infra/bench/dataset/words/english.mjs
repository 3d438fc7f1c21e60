/** The same for those who write English. */
export const ENGLISH = {
  plain: [
    'Meeting with {client} {jour}: {suite}',
    'Back from {client}, {suite}',
    '{lieu}: {chose} {etat}, {suite}',
    'Good news, {chose} {etat} in {lieu}',
    'We are looking for {objet} in {lieu} before {jour}',
    'The {jour} stand-up moves to room {nombre}',
    '{client} visits {lieu}, {nombre} people expected',
    'Quick update on {chose}: {suite}',
    'File {ref} is moving, {suite}',
    'Took {nombre} calls this morning about {client}',
    'New price for {objet}, valid from {jour}',
    'Training on {chose} {jour}, {nombre} seats left',
    '{client} asks for {objet}, answer due {jour}',
    'Outage of {chose} in {lieu}, engineer on site {jour}',
    'Worth reading about {chose}, {suite}',
    'Idea: {objet} for {client}',
  ],
  question: [
    'Has anybody worked with {client} before?',
    'Where do we keep {objet} in {lieu}?',
    'Who can review file {ref} before {jour}?',
    'How do you handle {chose} in {lieu}?',
    'Which lead time for {objet} should we promise {client}?',
  ],
  status: [
    '🟢 {chose}: on track, {suite}',
    '🟠 {chose}: at risk, {suite}',
    '🔴 {chose}: blocked in {lieu}, {suite}',
  ],
  win: ['Won {client}: {objet}, {nombre}k', '{client} signed for {objet}, well done {lieu}'],
  loss: ['Lost {client}: lead time too long', '{client} will not renew {objet}, {suite}'],
  sales: ['{lieu}: {nombre}k {jour}, {nombre} tickets', 'Revenue {nombre}k in {lieu}'],
  knowledge: [
    'Good to know: {chose} takes two more days for {client}',
    'For {chose} you need reference {ref}',
  ],
  announcement: ['Notice to all: {chose} {etat} from {jour}', 'The {lieu} office is closed {jour}'],
  reply: [
    'Yes, {suite}',
    'Thank you, {suite}',
    'I will take care of it {jour}',
    'Ask the team in {lieu}',
    'Checked with {client} {jour}: {suite}',
    'Fine for {objet}',
    'Well done',
    'It was {objet}, reference {ref}',
    'Not before {jour}, {suite}',
  ],
  quote: ['Worth a look', 'A good example for {lieu}', 'Matters for {chose}'],
  fill: {
    lieu: `London;Dublin;Leeds;Bristol;Glasgow;Cardiff;Manchester;the warehouse;the workshop;the north depot;head office;Lyon;Paris`.split(
      ';',
    ),
    jour: `Monday;Tuesday;Wednesday;Thursday;Friday;tomorrow;today;this week;next week;tonight;end of month;early March`.split(
      ';',
    ),
    objet:
      `the quote;the mock-up;samples;a trolley;the manual;the framework contract;a label printer;badges;the catalogue;two pallets;the purchase order;the invoice;the floor plan;the audit report;a carrier;the spare key;the warranty;safety gloves`.split(
        ';',
      ),
    chose:
      `the stock count;the packing line;the new site;the migration;dock number two;express delivery;returns handling;the summer campaign;hiring;quality control;billing;payroll;the switchboard;the file server;the pilot project;the yearly audit;fire training;waste sorting;the rota`.split(
        ';',
      ),
    etat: `is ready;is done;runs late;is approved;is in progress;starts over;goes into testing;is on hold;moves well;is signed;was reviewed;is postponed`.split(
      ';',
    ),
    suite:
      `confirmation tomorrow;nothing to report;decision on Friday;one signature missing;all in order;waiting for their answer;more to follow;three days lead time;price under review;the customer is delighted;pictures in the shared folder;minutes tonight;please tell your teams;stock will last until Tuesday;within budget;next step Monday;same carrier as before;test passed`.split(
        ';',
      ),
  },
};
