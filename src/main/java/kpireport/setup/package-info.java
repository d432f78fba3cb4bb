/** The first workspace: a plan and its folders, drawn up from nothing but the exports at hand. */
package kpireport.setup;
