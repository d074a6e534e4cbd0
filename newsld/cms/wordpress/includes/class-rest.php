<?php
/**
 * What the plug-in says over the REST interface.
 *
 * @package newsld
 */

namespace Newsld;

use WP_Error;
use WP_Post;
use WP_REST_Request;
use WP_REST_Response;
use WP_REST_Server;

/**
 * The field `newsld` of posts, for those who may edit them; a check of what is not saved yet; and the backfill.
 */
final class Rest {

	const SPACE = 'newsld/v1';

	/**
	 * Listen.
	 */
	public static function register() {
		add_action( 'rest_api_init', array( self::class, 'register_all' ) );
	}

	/**
	 * Register the field and the routes.
	 */
	public static function register_all() {
		register_rest_field(
			Settings::all()['post_types'],
			'newsld',
			array(
				'get_callback' => static function ( $post ) {
					return Store::told( $post['id'] );
				},
				'schema'       => array(
					'description' => __( 'What newsld found in the article, and whether it holds it back.', 'newsld' ),
					'type'        => 'object',
					'context'     => array( 'edit' ),
					'readonly'    => true,
				),
			)
		);
		$post = '/posts/(?P<id>\d+)';
		self::route( "$post/findings", WP_REST_Server::READABLE, 'findings', 'may_edit' );
		self::route( "$post/check", WP_REST_Server::CREATABLE, 'check', 'may_edit' );
		self::route( '/backfill', WP_REST_Server::READABLE, 'backfill', 'may_manage' );
		self::route( '/backfill', WP_REST_Server::CREATABLE, 'drive_backfill', 'may_manage' );
	}

	/**
	 * Whether who asks may edit this post.
	 *
	 * @param WP_REST_Request $request The request.
	 * @return bool
	 */
	public static function may_edit( WP_REST_Request $request ) {
		return current_user_can( 'edit_post', (int) $request['id'] );
	}

	/**
	 * Whether who asks may administer the site.
	 *
	 * @return bool
	 */
	public static function may_manage() {
		return current_user_can( 'manage_options' );
	}

	/**
	 * What was found when a post was saved last.
	 *
	 * @param WP_REST_Request $request The request.
	 * @return WP_REST_Response|WP_Error
	 */
	public static function findings( WP_REST_Request $request ) {
		$post = self::post( $request );
		return is_wp_error( $post ) ? $post : rest_ensure_response( Store::told( $post->ID ) );
	}

	/**
	 * What is wrong with a post as its editor has it before them; nothing is saved.
	 *
	 * @param WP_REST_Request $request The request.
	 * @return WP_REST_Response|WP_Error
	 */
	public static function check( WP_REST_Request $request ) {
		$post = self::post( $request );
		if ( is_wp_error( $post ) ) {
			return $post;
		}
		$edited = clone $post;
		foreach ( array( 'title', 'content', 'excerpt' ) as $field ) {
			if ( is_string( $request[ $field ] ) ) {
				$edited->{"post_$field"} = $request[ $field ];
			}
		}
		if ( is_numeric( $request['author'] ) ) {
			$edited->post_author = (string) (int) $request['author'];
		}
		$about  = Prospect::about( $post->post_type, $request );
		$answer = Service::of( $edited, $about['terms'], $about['image'] );
		return rest_ensure_response(
			array(
				'findings' => $answer->findings,
				'failure'  => $answer->failure,
				'is_down'  => $answer->is_down,
				'is_held'  => $answer->is_held(),
			)
		);
	}

	/**
	 * How far the backfill is.
	 *
	 * @return WP_REST_Response
	 */
	public static function backfill() {
		return rest_ensure_response( Backfill::progress() );
	}

	/**
	 * Start, stop or resume the backfill.
	 *
	 * @param WP_REST_Request $request The request.
	 * @return WP_REST_Response|WP_Error
	 */
	public static function drive_backfill( WP_REST_Request $request ) {
		switch ( $request['do'] ) {
			case 'start':
				Backfill::start( ! empty( $request['again'] ) );
				break;
			case 'stop':
				Backfill::stop();
				break;
			case 'resume':
				Backfill::resume();
				break;
			default:
				return new WP_Error( 'newsld_unknown', __( 'Expected start, stop or resume.', 'newsld' ), array( 'status' => 400 ) );
		}
		return self::backfill();
	}

	/**
	 * The post that a request is about.
	 *
	 * @param WP_REST_Request $request The request.
	 * @return WP_Post|WP_Error
	 */
	private static function post( WP_REST_Request $request ) {
		$post = get_post( (int) $request['id'] );
		if ( ! $post || ! Settings::is_for( $post->post_type ) ) {
			return new WP_Error( 'newsld_not_for', __( 'newsld does not look after this post.', 'newsld' ), array( 'status' => 404 ) );
		}
		return $post;
	}

	/**
	 * Register a route.
	 *
	 * @param string $path       The path.
	 * @param string $methods    The methods.
	 * @param string $callback   What answers.
	 * @param string $permission What says who may ask.
	 */
	private static function route( $path, $methods, $callback, $permission ) {
		register_rest_route(
			self::SPACE,
			$path,
			array(
				'methods'             => $methods,
				'callback'            => array( self::class, $callback ),
				'permission_callback' => array( self::class, $permission ),
			)
		);
	}
}
