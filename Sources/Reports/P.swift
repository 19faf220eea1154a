internal import Compliance
