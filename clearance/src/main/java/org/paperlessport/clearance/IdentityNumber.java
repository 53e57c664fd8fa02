package org.paperlessport.clearance;

/**
 * The number of a resident identity card: 17 digits and a check character, ISO 7064 MOD 11-2 (a digit or X).
 * Source: GB 11643-1999.
 */
final class IdentityNumber {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private IdentityNumber() {
    }

    static boolean holds(String number) {
        if (number.length() != 18) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            int digit = number.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            sum += digit * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11) == checkCharacter(number);
    }

    /** One person, one spelling: a small x is often written for the check character X. */
    static String spelled(String number) {
        return number.endsWith("x") ? number.substring(0, number.length() - 1) + 'X' : number;
    }

    private static char checkCharacter(String number) {
        return number.charAt(17) == 'x' ? 'X' : number.charAt(17);
    }
}
