# Makes Lua 5.1 bytecode of a 32-bit box loadable here, where only the length of a string is stored otherwise:
# python3 portable.py HTTPD OUT
import sys,struct,os
def conv(b):
    if b[:4]!=b'\x1bLua': return b
    le=b[6]==1; e='<' if le else '>'
    isz,ssz,insz,nsz,integral=b[7:12]
    out=bytearray(b[:8]+bytes([8])+b[9:10]+bytes([8,0]))
    out[6]=1
    p=[12]
    def rd(n): r=b[p[0]:p[0]+n]; p[0]+=n; return r
    def u(n): return int.from_bytes(rd(n),'little' if le else 'big')
    def num():
        r=rd(nsz)
        if integral&0x7f==1 or (integral!=0 and nsz==4 and integral!=0x80): return float(int.from_bytes(r,'little',signed=True))
        return struct.unpack(e+('d' if nsz==8 else 'f'),r)[0]
    def string():
        n=u(ssz); out.extend(struct.pack('<Q',n)); out.extend(rd(n))
    def i(): v=u(4); out.extend(struct.pack('<I',v)); return v
    def func():
        string(); i(); i(); out.extend(rd(4))
        n=i(); out.extend(rd(4*n))
        n=i()
        for _ in range(n):
            t=rd(1); out.extend(t)
            if t[0]==1: out.extend(rd(1))
            elif t[0]==3: out.extend(struct.pack('<d',num()))
            elif t[0]==4: string()
        n=i()
        for _ in range(n): func()
        n=i(); out.extend(rd(4*n))
        n=i()
        for _ in range(n): string(); i(); i()
        n=i()
        for _ in range(n): string()
    func()
    assert p[0]==len(b),(p[0],len(b))
    return bytes(out)
src,dst=sys.argv[1:]
bad=0
for r,d,fs in os.walk(src):
    for f in fs:
        a=os.path.join(r,f); t=os.path.join(dst,os.path.relpath(a,src)); os.makedirs(os.path.dirname(t),exist_ok=True)
        b=open(a,'rb').read()
        try: b=conv(b)
        except Exception as x: bad+=1; print(a[-50:],repr(x)[:80]) if bad<5 else 0
        open(t,'wb').write(b)
print('bad',bad)
