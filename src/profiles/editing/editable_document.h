// The lossless profile document. THE TEXT IS THE DOCUMENT: XML in UTF-8, kept byte for byte, with a tree of values over
// it that knows where each of them is written. A change is always one splice of the text, so form, tree and XML view
// can't fall apart, nothing but the spliced bytes changes, and undo gives back exactly what was there.
//
//   auto document = TRY(openDocument(fileBytes));                 // reading.h: XML, binary, signed
//   auto wifi = payloads(document).first().node;                  // payloads.h
//   auto edit = TRY(setValue(document, document.child(wifi, u"SSID_STR"), QStringLiteral("Office")));   // edits.h
//   TRY(document.apply(edit));                                    // redo; undo: document.apply(edit.inverse())
//   auto typed = document.typed(offset, removedBytes, inserted);  // the same from the XML view; shown_text.h helps
//   QByteArray file = fileBytes(document);                        // writing.h: plain, canonical, signed, encrypted
//
// Edits are computed from the document (edits.h, payloads.h) and change nothing until they are applied, as QUndoCommand
// wants it. A text that is no property list is `broken`: it is still held and can be spliced, damages() say what is
// wrong and where, and there is no tree until it is whole again; ids of values survive that. Journal (journal.h) keeps
// the splices on disk.
//
// A value: copies are independent and may go to other threads; one object belongs to one thread at a time. Never
// throws or asserts on what a file holds.
#pragma once

#include "plist/value.h"
#include "profiles/editing/damage.h"
#include "profiles/editing/node.h"
#include "profiles/editing/origin.h"
#include "profiles/editing/tree.h"

#include <span>

namespace espalier::profiles {

// What apply() did, for views that follow.
struct Applied {
    Splice splice;
    // The innermost value that holds everything that changed; views below other values need no look. Invalid when the
    // text is, or was, broken.
    NodeId within;
};

class EditableDocument {
public:
    EditableDocument() = default; // an empty text, broken
    // file: what `text` was read from; content: the same without a signature. Given back while nothing is edited; null:
    // there is none.
    explicit EditableDocument(QByteArray text, Origin origin = {}, QByteArray file = {}, QByteArray content = {});

    // --- the text
    [[nodiscard]] const QByteArray& text() const { return m_text; }
    [[nodiscard]] const Origin& origin() const { return m_origin; }
    [[nodiscard]] quint64 revision() const { return m_revision; } // grows with every splice
    [[nodiscard]] bool isEdited() const;                          // the text differs from what was opened
    [[nodiscard]] const QByteArray& openedText() const { return m_opened; }
    [[nodiscard]] const QByteArray& openedFile() const { return m_file; }
    [[nodiscard]] const QByteArray& openedContent() const { return m_content; }
    [[nodiscard]] Place placeAt(qsizetype offset) const;

    // The text gets memory of its own and room to grow. Else the first edit copies what is shared with openedText(),
    // and of a large file somebody who types waits for it.
    void makeRoom();

    // plainBytes were saved: they are the opened file now, and nothing is edited. A signature is gone.
    void saved();
    // What is saved elsewhere is `base`, and this text goes on from it: what was opened, and how it is written, are
    // taken from there. The tree is read again when the encoding is another one.
    void rebase(const EditableDocument& base);

    // Conflict when the edit was made for another text; nothing has changed then. TooLarge beyond largestText.
    Result<Applied> apply(const Edit& edit);
    Result<Applied> apply(const Splice& splice);
    // A splice for free typing, offsets in bytes. InvalidInput when it lies outside the text, splits a character or is
    // not UTF-8.
    [[nodiscard]] Result<Edit> typed(qsizetype offset, qsizetype removed, const QByteArray& inserted) const;

    // --- is it a property list?
    [[nodiscard]] bool isBroken() const { return !m_whole; }
    // Looked for when asked, and kept until the next edit: a scan of the whole text. Empty when it isn't broken.
    [[nodiscard]] const QList<Damage>& damages() const;
    [[nodiscard]] Result<> checkWhole() const; // InvalidInput: "line 3, column 7: …", the first damage

    // --- the tree; no ids are valid while it is broken
    [[nodiscard]] NodeId root() const { return m_whole ? m_tree.root() : NodeId(); }
    [[nodiscard]] bool contains(NodeId node) const { return m_whole && m_tree.contains(node); }
    // Here and below: a node that isn't contained reads as an empty dictionary that is written nowhere.
    [[nodiscard]] Kind kind(NodeId node) const { return m_tree.node(node).kind; }
    [[nodiscard]] bool isSelfClosing(NodeId node) const { return m_tree.node(node).selfClosing; } // <dict/>
    [[nodiscard]] NodeId parent(NodeId node) const;                                               // of the root: none
    [[nodiscard]] std::span<const NodeId> children(NodeId node) const { return m_tree.node(node).children; }
    [[nodiscard]] qsizetype indexInParent(NodeId node) const;
    [[nodiscard]] bool isInDict(NodeId node) const;
    [[nodiscard]] QString key(NodeId node) const; // null when it is not in a dictionary
    // The last one of several equal keys, which is the one that devices read. Invalid when there is none, or `dict` is
    // none.
    [[nodiscard]] NodeId child(NodeId dict, QStringView key) const;
    [[nodiscard]] QList<NodeId> equalKeys(NodeId dict, QStringView key) const; // all of them, in order
    [[nodiscard]] NodeId find(const Path& path) const;                         // invalid: nothing there
    [[nodiscard]] Path path(NodeId node) const; // names the occurrence only where a key occurs twice

    // --- values
    [[nodiscard]] plist::Value value(NodeId node) const; // dictionaries keep equal keys. An integer of more than 64
                                                         // bits comes as the nearest real; spelling() has it exactly
    [[nodiscard]] QString spelling(NodeId node) const;   // a leaf's text, decoded: "0x1F", "1.50", base64 as written
    [[nodiscard]] QString string(NodeId dict, QStringView key) const; // empty when absent or no string

    // --- where things are written
    [[nodiscard]] Span span(NodeId node) const;        // with its <key>
    [[nodiscard]] Span elementSpan(NodeId node) const; // <string>…</string>
    [[nodiscard]] Span contentSpan(NodeId node) const; // between the tags; empty at the end of <string/>
    [[nodiscard]] Span keySpan(NodeId node) const;     // between <key> and </key>; empty outside dictionaries
    [[nodiscard]] NodeId at(qsizetype offset) const;   // the innermost value written there
    [[nodiscard]] QByteArrayView textOf(Span span) const;

private:
    QByteArray m_text;
    QByteArray m_opened;
    QByteArray m_file;
    QByteArray m_content;
    Origin m_origin;
    Tree m_tree;
    std::optional<Splice> m_pending; // broken: from the text that m_tree describes to the present one
    bool m_whole = false;
    quint64 m_revision = 0;
    mutable std::optional<QList<Damage>> m_damages;
};

} // namespace espalier::profiles
