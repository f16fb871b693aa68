-- Fills one of the router's views: lua5.1 view.lua FOLDER NAME ADDRESS WIFI CHANNELS2 CHANNELS5. The last three are JSON as the box's own modules would write it.
local folder, name, address, wifi, two, five = unpack(arg)
local said = {}
local function out(text) said[#said + 1] = tostring(text == nil and "" or text) end

-- whatever is asked of the box and is not told below
local quiet
quiet = setmetatable({}, {
  __index = function() return quiet end,
  __call = function() return "" end,
  __tostring = function() return "" end,
  __concat = function(a, b) return (a == quiet and "" or a) .. (b == quiet and "" or b) end,
})
local function module(known) return setmetatable(known, { __index = function() return function() return "" end end }) end
local same = function(value) return value end
local features = { wifi = { wifi50 = "1", twt = "1", wifi_mu_mimo = "1" } }
local json = module({ encode = function(value) return type(value) == "string" and value or "[]" end })
local modules = {
  ["luci.model.uci"] = { cursor = function() return module({}) end },
  ["luci.json"] = json,
  json = json,
  ["xiaoqiang.module.XQMessageBox"] = { getMessages = function() return "[]" end },
  ["xiaoqiang.XQVersion"] = { webVersion = "1" },
  ["xiaoqiang.XQFeatures"] = { FEATURES = setmetatable({}, { __index = function() return setmetatable({}, { __index = function() return "0" end }) end }) },
  ["xiaoqiang.util.XQWifiUtil"] = module({
    getDefaultWifiChannels = function(radio) return radio == 1 and two or five end,
    getAllWifiInfo = function() return wifi end,
    get_wlan_count = function() return 2 end,
    get_wifi_game = function() return 0 end,
    getDeviceWifiIndex = function() return 0 end,
  }),
  ["xiaoqiang.common.XQFunction"] = module({
    getnetmode = function() return 0 end,
    getNetMode = function() return "" end,
    getNetModeType = function() return 0 end,
    getRouterName = function() return "Lindenhof" end,
    getFeature = function(default, part, key) return (features[part] or {})[key] or default end,
  }),
  ["xiaoqiang.util.XQSysUtil"] = module({
    getHardware = function() return "RD03" end,
    getInitInfo = function() return true end,
    getChannel = function() return "release" end,
    isMeshSupportDFS = function() return true end,
  }),
  ["xiaoqiang.module.XQTopology"] = { topologicalGraph = function() return {} end },
  ["xiaoqiang.util.XQLanWanUtil"] = module({ getLanIp = function() return "192.168.31.1" end }),
  ["xiaoqiang.XQCountryCode"] = module({ getBDataCountryCode = function() return "CN" end }),
}
luci = {
  http = module({ getenv = function(key) return key:find("URI") and address or "192.168.31.40" end }),
  sys = setmetatable({ net = module({}) }, { __index = function() return function() return "" end end }),
  dispatcher = module({ build_url = function(...) return "/cgi-bin/luci/;stok=0/" .. table.concat({ ... }, "/") end }),
  util = module({ pcdata = same }),
}
function require(wanted) return modules[wanted] or quiet end

local env = setmetatable({ write = out, translate = same, resource = "/xiaoqiang", media = "/xiaoqiang", REQUEST_URI = address, ver = "1" }, { __index = _G })
local function program(text)
  local parts, from = {}, 1
  local function plain(piece) if #piece > 0 then parts[#parts + 1] = ("write(%q)"):format(piece) end end
  while true do
    local start, stop, code = text:find("<%%(.-)%%>", from)
    if not start then break end
    plain(text:sub(from, start - 1))
    local first, rest = code:sub(1, 1), code:sub(2)
    if first == ":" then parts[#parts + 1] = ("write(%q)"):format((rest:gsub("^%s+", ""):gsub("%s+$", "")))
    elseif first == "=" then parts[#parts + 1] = ("write(%s)"):format(rest)
    elseif first ~= "#" then parts[#parts + 1] = code end
    from = stop + 1
  end
  plain(text:sub(from))
  return table.concat(parts, "\n")
end
function env.include(wanted)
  local file = io.open(folder .. "/" .. wanted .. ".htm", "rb")
  if not file then return end
  local made = assert(loadstring(program(file:read("*a")), "=" .. wanted))
  file:close()
  setfenv(made, env)()
end
env.include(name)
io.write(table.concat(said))
