package org.paperlessport.clearance;

/** How deep customs looks: GREEN releases with no hand, YELLOW reviews the papers, RED examines the goods. */
public enum Lane { GREEN, YELLOW, RED }
