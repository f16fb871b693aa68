-- Fills one view of a router that stands on LuCI: lua luci.lua SETTINGS. SETTINGS is a Lua file that returns
-- { net = {name = rows}, values = {variables of the view}, roots = {folders with views}, view = "name", path = {…}, menu = {…}, uci = {config = {section = {option = value}}}, words = {msgid = text}, commands = {text = answer} }.
local set = dofile(arg[1])
local said = {}
local function out(text) said[#said + 1] = tostring(text == nil and "" or text) end

-- the settings of the box: sections in their order
local uci = {}
function uci.get(a, b, c, d)
  local config, section, option = a, b, c
  if type(a) == "table" then config, section, option = b, c, d end
  local found = config and section and (set.uci[config] or {})[section]
  if not option then return found and found[".type"] end
  return found and found[option]
end
function uci.foreach(a, b, c, d)
  local config, kind, each = a, b, c
  if type(a) == "table" then config, kind, each = b, c, d end
  local order = (set.uci[config] or {})[".order"] or {}
  for _, name in ipairs(order) do
    local section = set.uci[config][name]
    section[".name"] = name
    if section[".type"] == kind then each(section) end
  end
end
function uci.get_confdir() return "/etc/config" end
function uci.set_confdir() end
function uci.get_all(_, config, section) return section and set.uci[config][section] or set.uci[config] end
function uci.changes() return {} end
function uci.load() end
setmetatable(uci, { __index = function() return function() end end })

local quiet
quiet = setmetatable({}, { __index = function() return quiet end, __call = function() return "" end, __tostring = function() return "" end, __len = function() return 0 end })

local function escape(text) return (tostring(text or ""):gsub("&", "&amp;"):gsub("<", "&lt;"):gsub(">", "&gt;"):gsub('"', "&quot;")) end
local function translate(text) return set.words[text] or text end
local function node(title, nodes) return { title = title, nodes = nodes or {}, order = nodes and nodes[".order"] or {} } end

-- the menu: category, entries, their entries
local tree = node("", {})
for _, top in ipairs(set.menu) do
  local one = node(top.title, {})
  for _, entry in ipairs(top.entries) do
    one.nodes[entry[1]] = node(entry[2], {})
    one.order[#one.order + 1] = entry[1]
  end
  tree.nodes[set.path[1]] = tree.nodes[set.path[1]] or node("", {})
  local category = tree.nodes[set.path[1]]
  category.nodes[top.name] = one
  category.order[#category.order + 1] = top.name
end
local dispatcher = {
  context = { path = set.path, request = set.path, dispatched = node(set.title or "", {}) },
  node = function(name) return name and tree.nodes[name] or tree end,
  node_childs = function(one) return one and one.order or {} end,
  build_url = function(...) return "/cgi-bin/luci/" .. table.concat({ ... }, "/") end,
}
local modules = {
  ["luci.model.uci"] = { cursor = function() return uci end },
  ["luci.sys"] = setmetatable({ hostname = function() return set.hostname or "router" end, exec = function(text) return set.commands[text] or "" end, net = setmetatable({}, { __index = function(_, name) return function(each)
  local rows = (set.net or {})[name] or {}
  for index, row in ipairs(rows) do if type(each) == "function" then row.index = index each(row) end end
  return rows
end end }) }, { __index = function() return function() return "" end end }),
  ["luci.http"] = setmetatable({ htmlencode = escape, prepare_content = function() end, formvalue = function() end, build_querystring = function() return "" end }, { __index = function() return function() return "" end end }),
  ["luci.i18n"] = setmetatable({ context = { lang = set.lang or "en" }, translate = translate }, { __index = function() return function(text) return translate(text or "") end end }),
  ["luci.dispatcher"] = dispatcher,
}
luci = { http = modules["luci.http"], sys = modules["luci.sys"], i18n = modules["luci.i18n"], dispatcher = dispatcher, util = { pcdata = escape, exec = modules["luci.sys"].exec } }
local really = require
function require(name) return modules[name] or (pcall(really, name) and really(name)) or quiet end

-- programs and files of the box
local function file_of(text)
  return { read = function() return text end, lines = function() return (text or ""):gmatch("[^\n]+") end, close = function() end }
end
local function answer(text)
  for pattern, made in pairs(set.commands) do if text:find(pattern, 1, true) then return made end end
end
local files = io
local open = io.open
io = setmetatable({
  popen = function(text) return file_of(answer(text)) end,
  open = function(name) local text = answer(name) return text and file_of(text) end,
  close = function() end,
}, { __index = files })
os.execute = function() return 0 end

local env = setmetatable({
  write = out, translate = translate, pcdata = escape, striptags = function(text) return (tostring(text or ""):gsub("<[^>]*>", "")) end, uci = uci,
  controller = "/cgi-bin/luci", media = set.media or "/luci-static", resource = "/luci-static/resources",
  ifattr = function(yes, key, value) return yes and (' %s="%s"'):format(key, escape(value or "")) or "" end,
  node = function(...) return dispatcher.node(...) end,
}, { __index = _G })
for key, value in pairs(set.values or {}) do env[key] = value end

local function read(name)
  for _, root in ipairs(set.roots) do
    local found = open(root .. "/" .. name .. ".htm", "rb")
    if found then local text = found:read("*a") found:close() return text end
  end
  return ""
end

local include
local function program(text)
  local parts = {}
  local from = 1
  local function plain(piece) if #piece > 0 then parts[#parts + 1] = ("write(%q)"):format(piece) end end
  while true do
    local start, stop, before, code, after = text:find("<%%(%-?)(.-)(%-?)%%>", from)
    if not start then break end
    local piece = text:sub(from, start - 1)
    if before == "-" then piece = piece:gsub("%s+$", "") end
    plain(piece)
    local first = code:sub(1, 1)
    if first == "#" then -- a remark
    elseif first == "+" then parts[#parts + 1] = ("include(%q)"):format(code:sub(2):gsub("%s", ""))
    elseif first == ":" or first == "_" then parts[#parts + 1] = ("write(translate(%q))"):format(code:sub(2):gsub("^%s+", ""):gsub("%s+$", ""))
    elseif first == "=" then parts[#parts + 1] = ("write(%s)"):format(code:sub(2))
    else parts[#parts + 1] = code end
    from = stop + 1
    if after == "-" then from = text:find("%S", from) or from end
  end
  plain(text:sub(from))
  return table.concat(parts, "\n")
end
include = function(name)
  local made = assert(loadstring(program(read(name)), "=" .. name))
  setfenv(made, env)
  made()
end
env.include = include
include(set.view)
io = files
io.write(table.concat(said))
