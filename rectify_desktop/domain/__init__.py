"""The rules of 整改: frozen dataclasses, enums and pure functions; standard library only.

Here lie what a ledger is made of (round, finding, measure, party, progress), its order, counts and
deadlines. Rooms: ``wording`` (dates, numbers, names, punctuation), ``proposal`` (what an import
proposes), ``notice`` (通报), ``review`` (调度), ``papers`` (all other papers), ``casework``
(closure, evidence, side ledgers), ``overview`` (figures of a round), ``checks`` (体检).
"""
