<?php
/**
 * Posts as they are about to be: what is asked for lies over what is there.
 *
 * @package newsld
 */

namespace Newsld;

use WP_Post;

/**
 * A post that is not saved yet, and what it will be filed under.
 */
final class Prospect {

	/**
	 * What a REST request sets after the post: its terms and its image, by the post's id; 0 for one without an id.
	 *
	 * @var array<int, array<string, mixed>>
	 */
	private static $noted = array();

	/**
	 * Take note of what a request sets after the post.
	 *
	 * @param int                  $id    The post.
	 * @param array<string, mixed> $about What that is.
	 */
	public static function note( $id, array $about ) {
		self::$noted = array( $id => $about );
	}

	/**
	 * What a request files a post under, and its image.
	 *
	 * @param string $type    The type of the post.
	 * @param object $request The request.
	 * @return array<string, mixed>
	 */
	public static function about( $type, $request ) {
		$terms = array();
		foreach ( get_object_taxonomies( $type, 'objects' ) as $taxonomy ) {
			$base = $taxonomy->rest_base ? $taxonomy->rest_base : $taxonomy->name;
			if ( isset( $request[ $base ] ) ) {
				$terms[ $taxonomy->name ] = $request[ $base ];
			}
		}
		return array(
			'terms' => $terms,
			'image' => isset( $request['featured_media'] ) ? (int) $request['featured_media'] : null,
		);
	}

	/**
	 * A post with what is about to be changed in it.
	 *
	 * @param WP_Post|null         $post   The post; null for a new one.
	 * @param array<string, mixed> $fields The fields.
	 * @return WP_Post
	 */
	public static function changed( $post, array $fields ) {
		$known = $post ? get_object_vars( $post ) : array( 'ID' => 0 );
		return new WP_Post( (object) array_merge( $known, array_diff_key( $fields, array( 'ID' => 0 ) ) ) );
	}

	/**
	 * Ask of a post that is about to be saved, with what it will be filed under.
	 *
	 * @param WP_Post              $post  The post as it will be.
	 * @param array<string, mixed> $asked What was asked for, where that comes with the post.
	 * @return Answer
	 */
	public static function judged( WP_Post $post, array $asked = array() ) {
		$noted = isset( self::$noted[ $post->ID ] ) ? self::$noted[ $post->ID ] : array(
			'terms' => array(),
			'image' => null,
		);
		$image = ! empty( $asked['_thumbnail_id'] ) ? (int) $asked['_thumbnail_id'] : null;
		return Service::of( $post, $noted['terms'] + self::terms( $asked ), null === $noted['image'] ? $image : $noted['image'] );
	}

	/**
	 * What a post that is asked for is filed under.
	 *
	 * @param array<string, mixed> $asked What was asked for.
	 * @return array<string, mixed>
	 */
	private static function terms( array $asked ) {
		$terms = isset( $asked['tax_input'] ) ? array_filter( (array) $asked['tax_input'] ) : array();
		if ( ! empty( $asked['post_category'] ) ) {
			$terms['category'] = array_filter( (array) $asked['post_category'] );
		}
		if ( ! empty( $asked['tags_input'] ) ) {
			$terms['post_tag'] = $asked['tags_input'];
		}
		return $terms;
	}
}
