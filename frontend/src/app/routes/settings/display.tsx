export { DisplaySettings as Component } from '../../../features/settings/display-settings.js';
