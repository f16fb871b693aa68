-- Runs one page of Technicolor's server (Lua that prints) with a made-up data model: lua5.1 homeware.lua ROOT PAGE NAME=VALUE…, the model as lines of "path=value" on standard input.
local root, page = arg[1], arg[2]
package.path = root .. '/usr/lib/lua/?.lua;' .. root .. '/www/lua/?.lua'
local query = {}
for n = 3, #arg do
  local name, value = arg[n]:match('^([^=]*)=(.*)$')
  query[name] = value
end
local keys, model = {}, {}
for line in io.lines() do
  local key, value = line:match('^([^=]*)=(.*)$')
  if key then
    keys[#keys + 1] = key
    model[key] = value
  end
end

local function entry(key)
  local path, param = key:match('^(.*%.)([^.]*)$')
  return { path = path, param = param, value = model[key] }
end
local proxy = {}
function proxy.get(...)
  local found = {}
  for _, asked in ipairs({ ... }) do
    asked = asked:gsub('@%.$', '')
    if asked:sub(-1) == '.' then
      for _, key in ipairs(keys) do
        if key:sub(1, #asked) == asked then found[#found + 1] = entry(key) end
      end
    elseif model[asked] then
      found[#found + 1] = entry(asked)
    end
  end
  if #found == 0 then return nil, 'nothing there' end
  return found
end
function proxy.getPN(asked)
  local seen, found = {}, {}
  for _, key in ipairs(keys) do
    local child = key:sub(1, #asked) == asked and key:sub(#asked + 1):match('^([^.]+)%.')
    if child and not seen[child] then
      seen[child] = true
      found[#found + 1] = { path = asked .. child .. '.' }
    end
  end
  return found
end
proxy.set, proxy.apply, proxy.enable_tainting = function() return true end, function() end, function() end

-- The server's strings know whether they came from outside; ours never did.
string.untaint = function(text) return text end
string.istainted = function() return false end
string.taint = string.untaint
local function words(text) return text end
local function counted(one, many, n) return n == 1 and one or many end
local gettext = { gettext = words, ngettext = counted, textdomain = function() end, language = function() return 'en' end }
_G.T, _G.N, _G.gettext = words, counted, gettext
local escapes = { ['<'] = '&lt;', ['>'] = '&gt;', ['&'] = '&amp;', ['"'] = '&quot;', ["'"] = '&#39;' }
-- Arithmetic on addresses, which no page drawn here needs.
local function zeroes() return setmetatable({}, { __index = function() return function() return 0 end end }) end
local made = {
  datamodel = proxy,
  ['web.taint'] = { untaint_mt = {}, taint_mt = {} },
  ['web.web'] = {
    html_escape = function(text) return (tostring(text):gsub('[<>&"\']', escapes)) end,
    isDemoBuild = function() return false end,
  },
  ['web.intl'] = {
    load_gettext = function() return gettext end,
    findLanguages = function() return { { 'en', 'English' } } end,
    list_languages = function() return { { 'en', 'English' } } end,
  },
  ['web.assistance'] = { getAssistant = function() return { username = function() return 'assist' end } end },
  ['web.uimessage_helper'] = { popMessages = function() return {} end, pushMessage = function() end },
  bridgedmode_helper = { isBridgedMode = function() return false end },
  wirelessSSID_helper = {
    getSSID = function()
      local all = {}
      for n = 0, 1 do
        all[#all + 1] = {
          ssid = model['rpc.wireless.ssid.@wl' .. n .. '.ssid'],
          radio = n == 0 and '2.4GHz' or '5GHz',
          state = model['rpc.wireless.ap.@ap' .. n .. '.admin_state'],
        }
      end
      return all
    end,
  },
  bit = zeroes(),
  ['tch.inet'] = zeroes(),
  ['tch.posix'] = zeroes(),
  dkjson = { encode = function() return '{}' end },
  lfs = {},
}
-- Whatever else a page asks for is there and does nothing.
local function nothing() return setmetatable({}, { __index = function() return nothing end }) end
setmetatable(made['web.intl'], { __index = function() return nothing end })
setmetatable(gettext, { __index = function() return nothing end })
for name, what in pairs(made) do package.loaded[name] = what end

local function write(what)
  if type(what) == 'table' then
    for _, one in ipairs(what) do write(one) end
  elseif what ~= nil then
    io.write(tostring(what))
  end
end
local kept = {}
_G.ngx = {
  print = function(...) for _, one in ipairs({ ... }) do write(one) end end,
  req = { get_uri_args = function() return query end, get_method = function() return 'GET' end, get_post_args = function() return {} end },
  var = { uri = '/' .. page, request_method = 'GET', args = '' },
  header = {},
  ctx = {
    session = {
      hasAccess = function(_, what) return not what:match('hostmap') end,
      isdefaultuser = function() return page == 'login.lp' end,
      getusername = function() return 'admin' end,
      getCSRFtoken = function() return 'made-up' end,
      store = function(_, key, what) kept[key] = what end,
      retrieve = function(_, key) return kept[key] end,
    },
  },
  exit = function() end,
}
local function run(file)
  local chunk = assert(loadfile(file))
  local fine, why = pcall(chunk)
  if not fine then io.stderr:write(file .. ': ' .. tostring(why) .. '\n') end
end
package.loaded['web.lp'] = { include = run }
package.loaded.cards = { cards = function() return { root .. '/www/cards/004_wireless.lp' } end }
run(root .. '/www/docroot/' .. page)
