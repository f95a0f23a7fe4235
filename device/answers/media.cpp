// Books of the office, and what goes with buying for it.
#include "device/answers/handlers.h"
#include "device/state/kept.h"

namespace espalier::device {

namespace {

const QString storeIdKey = QStringLiteral("iTunesStoreID");
const QString persistentIdKey = QStringLiteral("PersistentID");
const QString mediaUrlKey = QStringLiteral("MediaURL");

// By what names it: its number in the store, or the office's own id.
bool isSame(const QVariantMap& book, const QVariantMap& keys)
{
    const QString persistent = keys.value(persistentIdKey).toString();
    return persistent.isEmpty() ? book.value(storeIdKey).toString() == keys.value(storeIdKey).toString()
                                : book.value(persistentIdKey).toString() == persistent;
}

QVariantList without(const QVariantList& books, const QVariantMap& keys)
{
    QVariantList rest;
    std::copy_if(books.begin(), books.end(), std::back_inserter(rest),
                 [&](const QVariant& book) { return !isSame(book.toMap(), keys); });
    return rest;
}

Answer notABook()
{
    return malformed(QStringLiteral("The field “MediaType” is Book."));
}

bool isBook(const QVariantMap& keys)
{
    return keys.value(QStringLiteral("MediaType")).toString() == QLatin1String("Book");
}

} // namespace

Answer answerInstallMedia(Scene& scene)
{
    const QVariantMap& keys = scene.command.keys;
    if (!isBook(keys)) {
        return notABook();
    }
    const bool fromStore = keys.contains(storeIdKey);
    if (fromStore == keys.contains(mediaUrlKey) || (!fromStore && !keys.contains(persistentIdKey))) {
        return malformed(QStringLiteral("Either “iTunesStoreID”, or “MediaURL” with “PersistentID” is needed."));
    }
    QVariantMap told{{QStringLiteral("MediaType"), QStringLiteral("Book")},
                     {QStringLiteral("State"), QStringLiteral("Queued")}};
    QVariantMap book{{QStringLiteral("State"), QStringLiteral("Managed")},
                     {storeIdKey, keys.value(storeIdKey).toLongLong()}};
    for (const QString& key : {storeIdKey, mediaUrlKey, persistentIdKey}) {
        if (keys.contains(key)) {
            told.insert(key, keys.value(key));
        }
    }
    for (const char* key : {"PersistentID", "Kind", "Version", "Author", "Title"}) {
        if (keys.contains(QLatin1String(key))) {
            book.insert(QLatin1String(key), keys.value(QLatin1String(key)));
        }
    }
    QVariantList books = without(scene.state.kept.value(kept::books).toList(), book);
    books.append(book);
    scene.state.kept.insert(kept::books, books);
    return acknowledged(told);
}

Answer answerManagedMediaList(Scene& scene)
{
    return acknowledged({{QStringLiteral("Books"), scene.state.kept.value(kept::books).toList()}});
}

Answer answerRemoveMedia(Scene& scene)
{
    const QVariantMap& keys = scene.command.keys;
    if (!isBook(keys)) {
        return notABook();
    }
    const QVariantList books = scene.state.kept.value(kept::books).toList();
    const QVariantList rest = without(books, keys);
    if (rest.size() == books.size()) {
        return failed(12040, QStringLiteral("MCMDMErrorDomain"), QStringLiteral("There is no such book here."));
    }
    scene.state.kept.insert(kept::books, rest);
    return acknowledged();
}

Answer answerInviteToProgram(Scene& scene)
{
    const QVariantMap& keys = scene.command.keys;
    const bool isProgram = keys.value(QStringLiteral("ProgramID")).toString() == QLatin1String("com.apple.cloudvpp");
    const bool isAddress = keys.value(QStringLiteral("InvitationURL")).toString().startsWith(QLatin1String("https://"));
    return acknowledged({{QStringLiteral("InvitationResult"), !isProgram   ? QStringLiteral("InvalidProgramID")
                                                              : !isAddress ? QStringLiteral("InvalidInvitationURL")
                                                                           : QStringLiteral("Acknowledged")}});
}

} // namespace espalier::device
