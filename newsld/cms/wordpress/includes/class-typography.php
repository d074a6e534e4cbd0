<?php
/**
 * Quotation marks, dashes and dots as the page shows them.
 *
 * WordPress shows others than were typed, and those of the site's language. The links to quotations lead to the words on
 * the page, to the letter: a dash that the page shows is not found by two hyphens.
 *
 * @package newsld
 */

namespace Newsld;

/**
 * Sets texts as the page sets them; where the site has taken that away, they stay as they were typed.
 */
final class Typography {

	/**
	 * Do something in the language of a page, not in that of the editor who saves it.
	 *
	 * @param string   $locale The language of the page.
	 * @param callable $what   What is to be done.
	 * @return mixed What that returns.
	 */
	public static function in( $locale, callable $what ) {
		$is_switched = determine_locale() !== $locale && switch_to_locale( $locale );
		try {
			return $what();
		} finally {
			if ( $is_switched ) {
				restore_previous_locale();
			}
			wptexturize( ' ', true ); // It keeps the marks of the language that it met first.
		}
	}

	/**
	 * A text as the page shows it.
	 *
	 * @param string $place What filters it there: the_title, the_content or the_excerpt.
	 * @param string $text  The text.
	 * @return string
	 */
	public static function shown( $place, $text ) {
		return false === has_filter( $place, 'wptexturize' ) ? $text : wptexturize( $text, true );
	}
}
