"""placeholder"""
def rival(): yield from ()
