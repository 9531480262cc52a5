package org.parley.oracle;

/**
 * What lies between the numbers that two principals demand.
 *
 * @param issue the id of the quantity
 * @param unit its unit
 * @param one the id of the one principal, the lesser of the two
 * @param other the id of the other principal
 * @param distance the text of the distance between the nearest numbers, or between what such numbers come ever closer to
 */
public record Gap(String issue, String unit, String one, String other, String distance) {}
