<?php
// Runs a page of the device: its own dialect of PHP, made into today's. Arguments: the folder "htdocs" and a page; the device's settings come as JSON on standard input.
error_reporting(E_ERROR | E_PARSE);
[, $ROOT, $PAGE_FILE] = $argv;
$SETTINGS = json_decode(stream_get_contents(STDIN), true);
$CONTEXT = [''];
/** All nodes of a path ("/phyinf:2/media"); a list stands for a node that is there several times. */
function x_nodes($path)
{
  if (($path[0] ?? '') !== '/') $path = end($GLOBALS['CONTEXT']) . '/' . $path;
  $nodes = [$GLOBALS['SETTINGS']];
  foreach (array_filter(explode('/', $path), 'strlen') as $part) {
    [$name, $n] = explode(':', $part) + [1 => ''];
    $below = [];
    foreach ($nodes as $node) {
      $found = is_array($node) ? $node[$name] ?? null : null;
      if ($found === null) continue;
      $found = is_array($found) && array_is_list($found) ? $found : [$found];
      $below = [...$below, ...($n === '' ? $found : array_slice($found, $n - 1, 1))];
    }
    $nodes = $below;
  }
  return $nodes;
}
function query($path)
{
  if (str_ends_with($path, '#')) return (string) count(x_nodes(substr($path, 0, -1)));
  $found = x_nodes($path)[0] ?? '';
  return is_array($found) ? '' : (string) $found;
}
function x_each($path)
{
  global $CONTEXT;
  if (($path[0] ?? '') !== '/') $path = end($CONTEXT) . '/' . $path;
  $count = count(x_nodes($path));
  for ($n = 1; $n <= $count; $n++) {
    $CONTEXT[] = $path . ':' . $n;
    try {
      yield $n;
    } finally {
      array_pop($CONTEXT);
    }
  }
}
function get($kind, $path) { return htmlspecialchars(query($path)); }
function set() {}
function del() {}
function i18n(...$said) { return count($said) > 1 && strlen($said[0]) === 1 ? $said[1] : $said[0]; }
function cut_count($text, $mark) { return $text === '' || !str_contains($text, $mark) ? 0 : substr_count($text, $mark) + 1; }
function scut_count($text, $part) { return 1; }
function cut($text, $n, $mark) { return explode($mark, $text)[$n] ?? ''; }
function isfile($path) { return is_file(x_file($path)) ? '1' : '0'; }
function isdigit($text) { return ctype_digit((string) $text) ? 1 : 0; }
function tolower($text) { return strtolower($text); }
function toupper($text) { return strtoupper($text); }
function sealpac() { return 'en'; }
function event() {}
function x_fread() { return ''; }
function x_fwrite() {}
function x_file($path) { return $GLOBALS['ROOT'] . preg_replace('~^/htdocs~', '', $path); }

/** Today's PHP of one of the device's files. */
function x_code($path, $once)
{
  static $had = [];
  if ($once && isset($had[$path])) return '';
  $had[$path] = true;
  $source = @file_get_contents(x_file($path));
  if ($source === false) return '';
  $source = preg_replace('/\$_GLOBALS\b/', '$GLOBALS', $source);
  $source = preg_replace('/\b(fread|fwrite)\s*\(/', 'x_$1(', $source);
  $source = preg_replace('/\bdophp\s*\(\s*"load"\s*,\s*([^;]+)\)\s*;/', 'eval("?>" . x_code($1, false));', $source);
  // A function may be called with less than it names.
  $source = preg_replace_callback('/(function\s+\w+\s*\()([^)]*\$[^)]*)\)/', fn($all) => $all[1] . preg_replace('/(\$\w+)/', "$1=''", $all[2]) . ')', $source);
  $made = '';
  $include = false;
  $each = -1; // how many parentheses are open in a foreach's head
  foreach (token_get_all($source) as $token) {
    [$kind, $text] = is_array($token) ? $token : [null, $token];
    if ($kind === T_INCLUDE) {
      $include = true;
      $made .= 'eval("?>" . x_code(';
      continue;
    }
    if ($include && $text === ';') {
      $include = false;
      $text = ', true));';
    }
    if ($kind === T_CONSTANT_ENCAPSED_STRING && $text[0] === "'" && preg_match('/\\\\[nt]/', $text))
      $text = '"' . str_replace(["\\'", '"', '$'], ["'", '\\"', '\\$'], substr($text, 1, -1)) . '"';
    if ($kind === T_FOREACH) $each = 0;
    if ($each >= 0 && $text === '(' && ++$each === 1) $text = '(x_each(';
    if ($each >= 0 && $text === ')' && --$each === 0) {
      $each = -1;
      $text = ') as $InDeX)';
    }
    $made .= $text;
  }
  return $made;
}
$AUTHORIZED_GROUP = 0;
$_SERVER['HTTP_COOKIE'] = 'uid=made-up';
eval('?>' . x_code('/htdocs/web/' . $PAGE_FILE, false));
