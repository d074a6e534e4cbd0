<?php
/**
 * The way to `newsld serve`.
 *
 * @package newsld
 */

namespace Newsld;

use WP_Post;

/**
 * Asks the service; what goes wrong on the way is an answer too.
 */
final class Service {

	const PATH    = '/v1/hook/wordpress';
	const LARGEST = 16777216; // Bytes of an answer.

	/**
	 * That the service was down a moment ago, in this request: it is not waited for twice.
	 *
	 * @var Answer|null
	 */
	private static $down = null;

	/**
	 * Ask what is to be said of a post.
	 *
	 * @param WP_Post              $post  The post, as it is or as it is about to be.
	 * @param array<string, mixed> $terms What it is about to be filed under.
	 * @param int|null             $image The attachment that is about to stand for it.
	 * @return Answer
	 */
	public static function of( WP_Post $post, array $terms = array(), $image = null ) {
		if ( self::$down ) {
			return self::$down;
		}
		if ( '' !== $post->post_password || 'private' === $post->post_status ) {
			return Answer::refused( __( 'not everybody may read it, so it is not sent', 'newsld' ) );
		}
		try {
			$body = wp_json_encode( Record::of( $post, $terms, $image ) );
		} catch ( \Throwable $error ) { // A block or a shortcode of somebody else failed.
			return Answer::refused( __( 'the post cannot be rendered', 'newsld' ) . ': ' . get_class( $error ) );
		}
		if ( ! is_string( $body ) ) {
			return Answer::refused( __( 'the post is no text that JSON can hold', 'newsld' ) );
		}
		$answer = self::asked( $body );
		if ( $answer->is_down ) {
			self::$down = $answer;
		}
		return $answer;
	}

	/**
	 * Ask the service.
	 *
	 * @param string $body The record.
	 * @return Answer
	 */
	private static function asked( $body ) {
		$settings = Settings::all();
		$headers  = array(
			'Content-Type' => 'application/json',
			'Accept'       => 'application/json',
		);
		if ( '' !== $settings['token'] ) {
			$headers['Authorization'] = 'Bearer ' . $settings['token'];
		}
		$response = wp_remote_post(
			$settings['address'] . self::PATH,
			array(
				'timeout'             => (int) $settings['timeout'],
				'redirection'         => 0,
				'limit_response_size' => self::LARGEST,
				'user-agent'          => 'newsld-wordpress/' . VERSION,
				'headers'             => $headers,
				'body'                => $body,
			)
		);
		return is_wp_error( $response ) ? Answer::down( $response->get_error_message() ) : self::answered( $response );
	}

	/**
	 * What the service answered.
	 *
	 * @param array<string, mixed> $response The response.
	 * @return Answer
	 */
	private static function answered( array $response ) {
		$status = (int) wp_remote_retrieve_response_code( $response );
		$body   = wp_remote_retrieve_body( $response );
		if ( 200 === $status ) {
			$answer = Answer::of( $body );
			return $answer ? $answer : Answer::down( __( 'the answer is not that of newsld serve', 'newsld' ) );
		}
		$problem = json_decode( $body );
		$title   = is_object( $problem ) && isset( $problem->title ) && is_string( $problem->title ) ? $problem->title : '';
		/* translators: %s: the status and what the service says of it. */
		$why = sprintf( __( 'the service answered %s', 'newsld' ), trim( "$status " . sanitize_text_field( $title ) ) );
		// What is wrong with this article stays wrong; anything else is mended by somebody.
		return in_array( $status, array( 400, 413, 422 ), true ) ? Answer::refused( $why ) : Answer::down( $why );
	}
}
