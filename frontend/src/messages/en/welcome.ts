import type { welcome as fr } from '../fr/welcome.js';

export const welcome = {
  'welcome.title': 'Welcome, {name}',
  'welcome.words':
    'Here {company} talks in 140 characters. Choose what you want to read; all of it can be changed later.',
  'welcome.who': 'Who is here',
  'welcome.lead': 'lead',
  'welcome.directory': 'The whole directory',
  'welcome.alone': 'Nobody else yet',
  'welcome.alone.words': 'Let your colleagues in: each gets a link, chooses a name and a password.',
  'welcome.makeTeams': 'Make the teams',
  'welcome.follow': 'To follow',
  'welcome.follow.words':
    'What you follow reaches your home. The reason for each proposal is written below it.',
  'welcome.read': 'To read',
  'welcome.read.words': 'The company’s latest posts.',
  'welcome.home': 'Open my home',
  'welcome.post': 'Write a first post',
} as const satisfies Record<keyof typeof fr, string>;
