#include "ui/profiles/importing/refusal.h"

#include "profiles/editing/reading.h"
#include "profiles/placed_refusal.h"
#include "profiles/validation/validation.h"
#include "ui/common/device_text.h"
#include "ui/common/problem_words.h"
#include "ui/common/user_sentence.h"
#include "ui/common/worded_catalogue.h"

#include <QCoreApplication>

namespace espalier::ui {

namespace {

using profiles::EditableDocument;
using profiles::Problem;
using profiles::Rule;

struct RefusalWords {
    Q_DECLARE_TR_FUNCTIONS(Refusal)
};

// What the server asks of a profile before it takes it; much else may be wrong in one that it takes.
bool isReason(const Problem& problem)
{
    switch (problem.rule) {
    case Rule::NotReadable:
    case Rule::NotADictionary:
    case Rule::NotAProfile:
    case Rule::ContentMissing:
    case Rule::NotAPayload:
    case Rule::HeadTextUnfit:
    case Rule::DuplicateKey:
    case Rule::PayloadTypeRefused:
        return true;
    case Rule::RequiredMissing:
    case Rule::RequiredEmpty:
    case Rule::WrongType:
    case Rule::NotAChoice:
    case Rule::TooMany:
        break;
    default:
        return false;
    }
    static const QStringList asked{QStringLiteral("PayloadType"),    QStringLiteral("PayloadIdentifier"),
                                   QStringLiteral("PayloadUUID"),    QStringLiteral("PayloadScope"),
                                   QStringLiteral("PayloadContent"), QStringLiteral("EncryptedPayloadContent")};
    const bool ofTheProfile = problem.path.size() == 1 || (problem.path.size() == 3 && problem.payload.isValid());
    return ofTheProfile && asked.contains(problem.path.last().key);
}

std::optional<profiles::Place> placeOf(const Problem& problem, const EditableDocument& document)
{
    if (problem.place) {
        return problem.place;
    }
    return document.contains(problem.node) ? std::optional(document.placeAt(document.span(problem.node).begin))
                                           : std::nullopt;
}

// Of the problems in the text, the one that the server refuses it for: the one at that place, else the first.
const Problem* reasonIn(const QList<Problem>& problems, const EditableDocument& document,
                        const std::optional<profiles::Place>& place)
{
    const Problem* first = nullptr;
    for (const Problem& problem : problems) {
        if (!isReason(problem)) {
            continue;
        }
        const auto at = placeOf(problem, document);
        if (place && at && at->line == place->line && at->column == place->column) {
            return &problem;
        }
        first = first == nullptr ? &problem : first;
    }
    return first;
}

Refusal byError(const Error& error)
{
    const UserSentence sentence = userSentence(error, RefusalWords::tr("It can’t be imported."));
    return {sentence.what + QLatin1Char(' ') + sentence.whyAndNext()};
}

} // namespace

Refusal refusalOf(const QByteArray& file, const Error& error)
{
    const bool fileAtFault =
        error.code == ErrorCode::InvalidInput || error.code == ErrorCode::Refused || error.code == ErrorCode::TooLarge;
    if (!fileAtFault) {
        return {userSentence(error, {}).whyAndNext()};
    }
    const auto document = profiles::openDocument(file);
    if (!document) {
        return byError(error);
    }
    Refusal refusal = byError(error);
    refusal.canBeOpened = true;
    const auto refused = profiles::refusalOf(*document);
    refusal.place = refused ? refused->place : std::nullopt;
    // By itself it would be taken, so it is refused for what is in the library.
    if (!refused && error.code == ErrorCode::Refused) {
        Problem ours;
        ours.rule = Rule::EnrollmentIdentifier;
        ours.arguments = {document->string(document->root(), u"PayloadIdentifier")};
        refusal.words = problemWords(ours);
        refusal.path = profiles::Path{QStringLiteral("PayloadIdentifier")};
        refusal.place = document->placeAt(document->span(document->find(*refusal.path)).begin);
        return refusal;
    }
    const auto catalogue = wordedCatalogue();
    if (!catalogue) {
        return refusal;
    }
    const QList<Problem> problems = profiles::validate(*document, **catalogue);
    if (const Problem* reason = reasonIn(problems, *document, refusal.place)) {
        refusal.words = problemWords(*reason);
        refusal.place = refusal.place ? refusal.place : placeOf(*reason, *document);
        if (!document->isBroken()) {
            refusal.path = reason->path;
        }
    }
    return refusal;
}

QString placeWords(const Refusal& refusal)
{
    return refusal.place ? RefusalWords::tr("Line %L1, column %L2").arg(refusal.place->line).arg(refusal.place->column)
                         : QString();
}

} // namespace espalier::ui
