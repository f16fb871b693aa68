-- The router's own page parts, filled in as its web server would: lua5.1 view.lua FOLDER LANG PAGE
-- FOLDER is home/httpd after portable.py. Whatever else they ask of the box is answered with nothing.
local base, language, wanted = arg[1] .. '/', arg[2], arg[3]
package.path = base .. 'thinklua/?.lua;' .. base .. 'webmodules/?.lua;' .. package.path
local out = {}
local function put(...)
  for i = 1, select('#', ...) do
    out[#out + 1] = tostring(select(i, ...))
  end
end
local function place(name)
  name = name:gsub('^%.%./%.%./', ''):gsub('^%.%./', 'thinklua/')
  return base .. (name:find('/') and name or 'webmodules/modules/' .. name)
end
local nothing
nothing = setmetatable({}, {
  __index = function() return nothing end,
  __call = function() return nothing end,
  __tostring = function() return '' end,
  __concat = function(a, b) return tostring(a) .. tostring(b) end,
})
local plain = require
function require(name)
  if name == 'modules.wlan_common_func' then -- the box's own networks
    return {
      QuerySSIDOutputTbl = function()
        local made = {}
        for _, number in ipairs({ 1, 2, 5 }) do
          made[#made + 1] = { value = 'DEV.WIFI.AP' .. number, text = 'SSID' .. number }
        end
        return made
      end,
    }
  end
  local ok, module = pcall(plain, name)
  if not ok and os.getenv('VIEW_LOG') then io.stderr:write(name, ' ', tostring(module):sub(1, 160), '\n') end
  if ok and name == 'common_lib.file_utils' then
    module.isFileExist = function(file)
      local found = not file:find('modifier') and io.open(place(file))
      if found then found:close() end
      return not not found
    end
  end
  if ok and name == 'data_assemble.util' and not getmetatable(module) then -- it gathers the others' functions
    setmetatable(module, {
      __index = function(_, key)
        for _, other in ipairs({ 'table_utils', 'file_utils', 'string_utils', 'oop_class', 'assert_utils' }) do
          local found, there = pcall(plain, 'common_lib.' .. other)
          if found and type(there) == 'table' and there[key] then return there[key] end
        end
      end,
    })
  end
  return ok and module or nothing
end
local components = require('data_assemble.comapi') -- brings a web server's globals of its own: ours come after it
lang = setmetatable({}, { __index = function() return '' end })
loadfile(base .. 'webmodules/config/lang' .. language .. '.lua')()
for key, value in pairs(_G['lang' .. language .. '_source']) do rawset(lang, key, value) end
cgilua_lp = {
  include = function(name, env)
    if name:find('css$') then
      local css = io.open(place(name))
      if css then put(css:read('*a')) end
      return
    end
    local part = loadfile(place(name))
    if not part then return end
    if env then setfenv(part, env) end
    pcall(part)
  end,
}
cgilua = setmetatable({ lp = cgilua_lp, put = put, print = put, QUERY = {}, getCurrentSessID = function() return '1' end }, {
  __index = function() return nothing end,
})
sapi = { Response = { write = function(_, text) put(text or _) end } }
getCurrentSessID = cgilua.getCurrentSessID
function encodeHTML(text) return (tostring(text):gsub('&', '&amp;'):gsub('<', '&lt;')) end
encodeXML, encodeJS = encodeHTML, tostring
session_get, session_set = function() return '' end, function() end
env = { getenv = function() return '' end, setenv = function() end }
g_logger, cmapi, renderFiles, menutree, Right = nothing, nothing, nothing, nothing, '1'
-- The menu as the router has it, without what would need the box.
local tree = loadfile(base .. 'webmodules/config/dmenu.lua')()
local page, trail
local function json(items, above)
  local made = {}
  for _, item in ipairs(items) do
    local path = { unpack(above) }
    path[#path + 1] = item
    if item.id == wanted then page, trail = item, path end
    if item.name then
      made[#made + 1] = ('{"id":"%s","name":"%s"%s}'):format(
        item.id, item.name, item.children and ',"children":' .. json(item.children, path) or '')
    end
  end
  return '[' .. table.concat(made, ',') .. ']'
end
local menu = json(tree, {})

cgilua_lp.include('../template/template.lp')
local shell = table.concat(out):gsub('var menuTreeJSON = ;', function() return 'var menuTreeJSON = ' .. menu .. ';' end)
local before, after = shell:match('^(.-<div id="page_content">)(.*)$')
if not before then before, after = shell, '' end
out = {}
put('<div id="commPageContainer" class="commPageContainer"><script>')
cgilua_lp.include('../../webmodules/modules/password_trans_common_js.lp')
cgilua_lp.include('../template/commpage_status_comm.lp')
put('</script>')
put('<div id="commLeft"><div id="class2Menu" class="class2Menu"><ul id="class2MenuItem"></ul></div></div><div id="commRight">')
put("<input id='_totalTabWidth' type='hidden' value=''><div id=\"class3Menu\"><div id=\"class3MenuMainContent\"><ul></ul></div></div>")
put('<div class="tabContent"><div id="pageIntroduce" class="pageIntroduce"><span>', lang.public_014, '</span></div><p class="pIntroContent">', page.pageHelp or '', '</p><div id="childPage">')
local areas = { select(4, unpack(arg)) }
for _, area in ipairs(areas) do
  put('<div class="instCfgArea">')
  if area:find('_m$') then local ok, x = pcall(components.doModelViewRender, area, getfenv()) if not ok and os.getenv('VIEW_LOG') then io.stderr:write(tostring(x), '\n') end else cgilua_lp.include(area .. '.lp') end
  put('</div>')
end
put('</div></div></div></div>')
put(('<script>MenuShow("ClassAll","%s","%s","%s","%s");$(function(){if($("._LuQUID_CONFIG_OBJID").length){initialConfigArea($("#MACFilterRule"))}setTimeout(function(){$(".collapBarWithDataTrans").click()},50)})</script>'):format(
  wanted, trail[1].id, trail[2] and trail[2].id or '', trail[3] and trail[3].id or ''))
io.write(before, table.concat(out), '</div>', after)
