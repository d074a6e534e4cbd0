<?php
/**
 * What the site's administrators set.
 *
 * @package newsld
 */

namespace Newsld;

/**
 * The settings; NEWSLD_ADDRESS and NEWSLD_TOKEN in wp-config.php go before what the settings page holds.
 */
final class Settings {

	const OPTION   = 'newsld_settings';
	const DEFAULTS = array(
		'address'    => '',
		'token'      => '',
		'timeout'    => 5,
		'on_error'   => 'publish',
		'post_types' => array( 'post' ),
	);

	/**
	 * Everything, with what is not set at its default.
	 *
	 * @return array<string, mixed>
	 */
	public static function all() {
		$set = get_option( self::OPTION, array() );
		$all = array_merge( self::DEFAULTS, is_array( $set ) ? $set : array() );
		if ( defined( 'NEWSLD_ADDRESS' ) ) {
			$all['address'] = (string) NEWSLD_ADDRESS;
		}
		if ( defined( 'NEWSLD_TOKEN' ) ) {
			$all['token'] = (string) NEWSLD_TOKEN;
		}
		return $all;
	}

	/**
	 * Whether an article in which an error is found is held back.
	 *
	 * @return bool
	 */
	public static function is_blocking() {
		return 'block' === self::all()['on_error'];
	}

	/**
	 * Whether a post is one that this plug-in looks after.
	 *
	 * @param string $post_type The post's type.
	 * @return bool
	 */
	public static function is_for( $post_type ) {
		$all = self::all();
		return '' !== $all['address'] && in_array( $post_type, $all['post_types'], true );
	}

	/**
	 * What a form sent, as it may be stored; a token that was left empty stays what it was.
	 *
	 * @param mixed $sent What the form sent.
	 * @return array<string, mixed>
	 */
	public static function sanitize( $sent ) {
		$sent   = is_array( $sent ) ? $sent : array();
		$before = get_option( self::OPTION, array() );
		$token  = sanitize_text_field( isset( $sent['token'] ) ? $sent['token'] : '' );
		if ( '' === $token && empty( $sent['forget_token'] ) && isset( $before['token'] ) ) {
			$token = $before['token'];
		}
		$timeout = isset( $sent['timeout'] ) ? (int) $sent['timeout'] : self::DEFAULTS['timeout'];
		$types   = isset( $sent['post_types'] ) ? array_map( 'sanitize_key', (array) $sent['post_types'] ) : array();
		return array(
			'address'    => self::address( isset( $sent['address'] ) ? $sent['address'] : '' ),
			'token'      => $token,
			'timeout'    => max( 1, min( 30, $timeout ) ),
			'on_error'   => isset( $sent['on_error'] ) && 'block' === $sent['on_error'] ? 'block' : 'publish',
			'post_types' => array_values( array_intersect( $types, get_post_types( array( 'public' => true ) ) ) ),
		);
	}

	/**
	 * An address of http or https without a slash at its end; '' where there is none.
	 *
	 * @param string $said What was typed.
	 * @return string
	 */
	private static function address( $said ) {
		$address = esc_url_raw( trim( $said ), array( 'http', 'https' ) );
		return wp_parse_url( $address, PHP_URL_HOST ) ? untrailingslashit( $address ) : '';
	}
}
