#include "profiles/editing/splice.h"

namespace espalier::profiles {

namespace {

// The rest of a UTF-8 character, not its first byte.
bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

qsizetype equalAtFront(QByteArrayView a, QByteArrayView b)
{
    const qsizetype most = std::min(a.size(), b.size());
    qsizetype count = std::mismatch(a.begin(), a.begin() + most, b.begin()).first - a.begin();
    while (count > 0 &&
           ((count < a.size() && isContinuation(a[count])) || (count < b.size() && isContinuation(b[count])))) {
        --count;
    }
    return count;
}

qsizetype equalAtBack(QByteArrayView a, QByteArrayView b)
{
    const qsizetype most = std::min(a.size(), b.size());
    qsizetype count = 0;
    while (count < most && a[a.size() - 1 - count] == b[b.size() - 1 - count]) {
        ++count;
    }
    while (count > 0 && isContinuation(a[a.size() - count])) {
        --count;
    }
    return count;
}

Splice between(qsizetype offset, QByteArrayView from, QByteArrayView to)
{
    const qsizetype front = equalAtFront(from, to);
    from = from.sliced(front);
    to = to.sliced(front);
    const qsizetype back = equalAtBack(from, to);
    return {offset + front, from.chopped(back).toByteArray(), to.chopped(back).toByteArray()};
}

} // namespace

Splice Splice::trimmed() const
{
    return between(offset, removed, inserted);
}

Splice difference(const QByteArray& from, const QByteArray& to)
{
    return between(0, from, to);
}

Result<> Splice::applyTo(QByteArray& text) const
{
    if (offset < 0 || offset > text.size() || removed.size() > text.size() - offset ||
        QByteArrayView(text).sliced(offset, removed.size()) != QByteArrayView(removed)) {
        return fail(ErrorCode::Conflict, QStringLiteral("the text has changed since this edit was made"));
    }
    text.replace(offset, removed.size(), inserted);
    return {};
}

Splice covering(const Splice& first, const Splice& second, const QByteArray& between)
{
    const qsizetype begin = std::min(first.offset, second.offset);
    const qsizetype firstEnd = first.offset + first.inserted.size();
    const qsizetype end = std::max(firstEnd, second.offset + second.removed.size());
    QByteArray inserted = between.sliced(begin, end - begin);
    inserted.replace(second.offset - begin, second.removed.size(), second.inserted);
    return {begin,
            between.sliced(begin, first.offset - begin) + first.removed + between.sliced(firstEnd, end - firstEnd),
            inserted};
}

std::optional<Splice> joined(const Splice& first, const Splice& second)
{
    const qsizetype firstEnd = first.offset + first.inserted.size();
    const qsizetype secondEnd = second.offset + second.removed.size();
    if (second.offset > firstEnd || secondEnd < first.offset) {
        return std::nullopt;
    }
    // What lies before and after `first` is known as far as `second` removed it.
    const qsizetype begin = std::min(first.offset, second.offset);
    QByteArray middle;
    if (second.offset < first.offset) {
        middle += second.removed.first(first.offset - second.offset);
    }
    middle += first.inserted;
    if (secondEnd > firstEnd) {
        middle += second.removed.last(secondEnd - firstEnd);
    }
    const Splice local = covering({first.offset - begin, first.removed, first.inserted},
                                  {second.offset - begin, second.removed, second.inserted}, middle);
    return Splice{begin, local.removed, local.inserted};
}

std::optional<Edit> joined(const Edit& first, const Edit& second)
{
    auto splice = joined(first.splice, second.splice);
    if (!splice) {
        return std::nullopt;
    }
    return Edit{std::move(*splice), first.before, second.after};
}

} // namespace espalier::profiles
