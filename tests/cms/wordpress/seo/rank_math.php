<?php
/* Plugin Name: Stands in for Rank Math: nodes by name, of which the values are printed. */
add_action('wp_head', function () {
    if (!is_singular('post')) {
        return;
    }
    $at = get_permalink();
    $site = home_url('/');
    $data = [
        'publisher' => ['@type' => ['NewsMediaOrganization', 'Organization'], '@id' => "$site#organization", 'name' => 'River Daily'],
        'WebPage' => ['@type' => 'WebPage', '@id' => "$at#webpage", 'url' => $at],
        'ProfilePage' => ['@type' => 'Person', '@id' => "{$site}author/mia/", 'name' => 'Mia Poe'],
        'richSnippet' => ['@type' => 'BlogPosting', '@id' => "$at#richSnippet", 'headline' => html_entity_decode(wp_strip_all_tags(get_the_title())),
            'author' => ['@id' => "{$site}author/mia/", 'name' => 'Mia Poe'], 'publisher' => ['@id' => "$site#organization"],
            'mainEntityOfPage' => ['@id' => "$at#webpage"]],
    ];
    $data = apply_filters('rank_math/json_ld', $data, new stdClass());
    $all = ['@context' => 'https://schema.org', '@graph' => array_values(array_filter($data))];
    echo '<script type="application/ld+json" class="rank-math-schema">' . json_encode($all, JSON_UNESCAPED_SLASHES) . '</script>';
}, 1);
