/** The project file that is read where it exists. */
export const DEFAULT_PROJECT_FILE = "terratrim.yml";
